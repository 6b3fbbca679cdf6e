"""How a paper reaches where it goes, by its kind (rules §6 CNT-5, §11).

eOtinish takes appeals, complaints, petitions and requests to state bodies; of courts, sellers, employers and bailiffs
nothing read says that it does. What is sent electronically before 24:00 is in time (CNT-5): `ONLINE` stands for any
such way other than that portal, such as the portal of procurement or the one of a court.
"""

from app.domain.codes import AppealKind, Channel

C, A = Channel, AppealKind
_BODY = (C.PORTAL, C.IN_PERSON, C.POST, C.EMAIL)
_COURT = (C.IN_PERSON, C.POST, C.ONLINE)
_BESIDE = (C.IN_PERSON, C.POST, C.EMAIL, C.ONLINE)
CHANNELS: dict[AppealKind, tuple[Channel, ...]] = {
    **dict.fromkeys((A.APPLICATION, A.REQUEST, A.PROPOSAL, A.RESPONSE, A.MESSAGE), _BODY),
    **dict.fromkeys((A.COMPLAINT, A.SECOND_COMPLAINT), _BODY),
    **dict.fromkeys((A.MEDIA, A.ACCESS_TO_INFORMATION, A.PUBLIC_SERVICE), _BODY),
    **dict.fromkeys((A.PROSECUTOR, A.PROSECUTOR_COMPLAINT), _BODY),
    **dict.fromkeys((A.CLAIM_CHALLENGE, A.CLAIM_COMPEL, A.CLAIM_ACTION, A.CLAIM_RECOGNITION), _COURT),
    **dict.fromkeys((A.CLAIM_NORMATIVE_ACT, A.COURT_APPEAL, A.PRIVATE_COMPLAINT, A.CASSATION), _COURT),
    **dict.fromkeys((A.ENFORCEMENT, A.BAILIFF), _COURT),
    **dict.fromkeys((A.OMBUDSMAN, A.LABOUR, A.CONSUMER, A.PERSONAL_DATA), _BESIDE),
    A.PETITION: (C.PORTAL,),
    A.PROCUREMENT: (C.ONLINE,),
}
"""The ways of each kind, the usual one first; a petition is electronic (Art. 4(1)(31-1)), a procurement
complaint goes through the portal of procurement (Law No. 106-VIII, Art. 25)."""
