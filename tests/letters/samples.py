"""Invented people and papers for the tests of letters; nobody living."""

from dataclasses import replace
from datetime import date

from app.domain.appeals import AttachmentLine
from app.domain.codes import AppealKind, ComplaintGround, LetterKind
from app.domain.languages import Language
from app.domain.letters import (
    AboutAppeal,
    Addressee,
    Applicant,
    ChallengedAct,
    EarlierPaper,
    LetterData,
    NextDays,
    Representative,
    Signatory,
)
from app.domain.papers import ABOUT, TALK_LETTERS
from app.letters.wording import Wording, load_wording
from app.paths import resource_text

WRITTEN_ON = date(2026, 11, 21)
WORDING: Wording = load_wording(lambda language, file: resource_text("letters", language, file))

KK, RU = Language.KAZAKH, Language.RUSSIAN

APPLICANTS = {
    KK: Applicant(
        full_name="Сейітова Гүлнар Әбдірайымқызы",
        iin="850512450125",
        postal_address="120000, Қызылорда қаласы, Желтоқсан көшесі, 14-үй, 7-пәтер",
        residence_address="Қызылорда облысы, Сырдария ауданы, Шаған ауылы, Достық көшесі, 3-үй",
        phone="+7 700 000 00 11",
        email="gulnar.seyitova@example.kz",
        birth_on=date(1985, 5, 12),
        birth_place="Қызылорда облысы, Шиелі ауылы",
    ),
    RU: Applicant(
        full_name="Ковалёва Нина Петровна",
        iin="620304400234",
        postal_address="110000, г. Костанай, ул. Садовая, д. 18, кв. 5",
        residence_address="Костанайская область, Алтынсаринский район, с. Большая Чураковка, ул. Степная, д. 2",
        phone="+7 700 000 00 22",
        email="n.kovaleva@example.kz",
        birth_on=date(1962, 3, 4),
        birth_place="Костанайская область, г. Рудный",
    ),
}

BODIES = {
    KK: Addressee(
        name="Қызылорда облысының Денсаулық сақтау басқармасы",
        head_title="Басшы",
        address="Қызылорда қаласы, Бейбарыс сұлтан көшесі, 1-үй",
        postcode="120003",
    ),
    RU: Addressee(
        name="Управление здравоохранения акимата Костанайской области",
        head_title="Руководитель",
        address="г. Костанай, ул. Образцовая, 1",
        postcode="110000",
    ),
}

TO_WHOM = {
    KK: "Қызылорда облысы Денсаулық сақтау басқармасының басшысына",
    RU: "Руководителю Управления здравоохранения акимата Костанайской области",
}
"""The body and its head as the heading names them, in the dative."""

FROM_WHOM = {KK: "Сейітова Гүлнар Әбдірайымқызынан", RU: "от Ковалёвой Нины Петровны"}

HIGHER = {
    KK: Addressee(name="Қызылорда облысының әкімдігі", head_title="Әкім"),
    RU: Addressee(name="Акимат Костанайской области", head_title="Аким"),
}

HIGHER_TO = {KK: "Қызылорда облысының әкімдігіне", RU: "Акимату Костанайской области"}

COURT_TO = {
    KK: "Қызылорда қаласының мамандандырылған ауданаралық әкімшілік сотына",
    RU: "В Специализированный межрайонный административный суд города Костаная",
}

COURT_NAMES = {
    KK: Addressee(name="Қызылорда қаласының мамандандырылған ауданаралық әкімшілік соты"),
    RU: Addressee(name="Специализированный межрайонный административный суд города Костаная"),
}

APPEAL_KINDS = {
    LetterKind.CLAIM: AppealKind.CLAIM_CHALLENGE,
    LetterKind.COURT_APPEAL: AppealKind.COURT_APPEAL,
    LetterKind.PRIVATE_COMPLAINT: AppealKind.PRIVATE_COMPLAINT,
    LetterKind.CASSATION: AppealKind.CASSATION,
    LetterKind.OMBUDSMAN: AppealKind.OMBUDSMAN,
    LetterKind.PROSECUTOR: AppealKind.PROSECUTOR,
    LetterKind.SELLER: AppealKind.CONSUMER,
    LetterKind.RESTORE_TERM: AppealKind.COMPLAINT,
    LetterKind.OTHER_LAW: AppealKind.PUBLIC_SERVICE,
    LetterKind.INTERIM_MEASURE: AppealKind.CLAIM_CHALLENGE,
}
"""Whose papers they are, where the kind of the letter alone does not tell."""
COURT_LETTERS = frozenset(
    {
        *(LetterKind.CLAIM, LetterKind.COURT_APPEAL, LetterKind.PRIVATE_COMPLAINT, LetterKind.CASSATION),
        LetterKind.INTERIM_MEASURE,
    }
)

SUBJECTS = {
    KK: "Дәрі-дәрмекпен тегін қамтамасыз ету туралы",
    RU: "О бесплатном обеспечении лекарственными средствами",
}

TEXTS = {
    KK: (
        "Мен екінші топтағы мүгедектігі бар адаммын, 2019 жылдан бері қант диабетімен диспансерлік есепте тұрамын. "
        "Учаскелік дәрігер жазып берген инсулин 2026 жылғы қыркүйектен бері берілмей келеді.\n"
        "Емхананың дәріханасы дәрінің түспегенін айтып, жазбаша жауап беруден бас тартты. Осының салдарынан дәріні "
        "өз қаражатыма, айына 18 500 ₸ жұмсап, сатып алуға мәжбүрмін."
    ),
    RU: (
        "Я являюсь лицом с инвалидностью второй группы и с 2019 года состою на диспансерном учёте с диагнозом "
        "«сахарный диабет». Инсулин, назначенный участковым врачом, с сентября 2026 года мне не выдаётся.\n"
        "В аптеке поликлиники сообщили, что препарат не поступал, и отказались дать письменный ответ. Я вынуждена "
        "покупать его за свой счёт и трачу 18 500 ₸ в месяц."
    ),
}

DEMANDS = {
    KK: (
        "1. Мені тағайындалған инсулинмен тегін қамтамасыз етуді.\n"
        "2. Дәрінің берілмеу себебін маған жазбаша түсіндіруді."
    ),
    RU: (
        "1. Обеспечить бесплатную выдачу назначенного мне инсулина.\n"
        "2. Письменно разъяснить причину, по которой он не выдавался."
    ),
}

ATTACHMENTS = {
    KK: (
        AttachmentLine(title="Рецепт көшірмесі", sheets=1),
        AttachmentLine(title="Дәрігердің қорытындысы", sheets=3),
        AttachmentLine(title="Дәріханадан алынған түбіртектер"),
    ),
    RU: (
        AttachmentLine(title="Копия рецепта", sheets=1),
        AttachmentLine(title="Заключение врача", sheets=3),
        AttachmentLine(title="Чеки из аптеки"),
    ),
}


ABOUT_APPEAL = AboutAppeal(
    number="ЖТ-2026-03117",
    filed_on=date(2026, 10, 16),
    registered_on=date(2026, 10, 19),
    preliminary_number="12-04/560",
    preliminary_on=date(2026, 11, 19),
    hearing_on=date(2026, 11, 17),
    protocol_on=date(2026, 11, 19),
    missed_on=date(2026, 11, 9),
)
NEXT_DAYS = {
    KK: NextDays(
        paper="Арыз",
        body=BODIES[KK].name,
        office="Ауыл құқық кеңсесі",
        volunteer="Ерікті Сауле",
        awaited="Жолданымды қарау мерзімі",
        awaited_on=date(2026, 11, 27),
        step="Органның жауабын күтіңіз",
        step_on=date(2026, 11, 27),
        step_weekday="жұма",
    ),
    RU: NextDays(
        paper="Заявление",
        body=BODIES[RU].name,
        office="Сельская правовая приёмная",
        volunteer="Добрая Вера",
        awaited="Срок рассмотрения обращения",
        awaited_on=date(2026, 11, 27),
        step="Ждите ответа органа",
        step_on=date(2026, 11, 27),
        step_weekday="пятница",
    ),
}
OFFICIALS = {KK: "бас маман Үлгібаев Самат", RU: "главный специалист Примеров Олег"}


OWN_TEXTS = {
    LetterKind.NOTICE: {
        KK: "Қосымша анықтама керек болса, бізге дүйсенбіден жұмаға дейін қоңырау шалыңыз.",
        RU: "Если понадобится справка, позвоните нам с понедельника по пятницу.",
    },
    LetterKind.MEMO: {
        KK: "Тағайындалған дәріні тегін алуға құқығыңыз бар. Басқарма бас тартса, шағым дайындаймыз.",
        RU: "Вы имеете право получать назначенное лекарство бесплатно. Если управление откажет, готовим жалобу.",
    },
    LetterKind.REFERRAL: {
        KK: "Адам екі айдан бері тағайындалған дәрісін ала алмай отыр.",
        RU: "Человек два месяца не может получить назначенное ему лекарство.",
    },
    LetterKind.CHASER: {
        KK: "Дәріге әлі де мұқтажбын, сондықтан жауапты күтіп отырмын.",
        RU: "Лекарство мне по-прежнему необходимо, поэтому ответа жду.",
    },
}
"""What is written for a letter that does not tell the matter anew."""
OWN_DEMANDS = {
    LetterKind.POWER_OF_ATTORNEY: {
        KK: "1. Жолданымдар мен шағымдар беру.\n2. Жауаптар мен шешімдерді алу.",
        RU: "1. Подавать обращения и жалобы.\n2. Получать ответы и решения.",
    },
    LetterKind.MEMO: {
        KK: "1. Рецептіні және түбіртектерді жинап қойыңыз.\n2. Хат келген күні бізге хабарлаңыз.",
        RU: "1. Соберите рецепт и чеки.\n2. Сообщите нам в тот же день, когда придёт письмо.",
    },
    LetterKind.REFERRAL: {
        KK: "1. Сотта өкілдік ету мәселесін қарау.\n2. Қабылдау күні туралы оған хабарлау.",
        RU: "1. Рассмотреть вопрос о представительстве в суде.\n2. О дне приёма сообщить человеку напрямую.",
    },
}
UNTIL_ON = date(2027, 11, 20)
REPRESENTATIVES = {
    KK: Representative(
        full_name="Ерікті Сауле",
        iin="000000000001",
        address="Қызылорда қаласы, Достық көшесі, 8-үй",
        phone="+7 700 000 00 33",
    ),
    RU: Representative(
        full_name="Добрая Вера", iin="000000000002", address="г. Костанай, ул. Дружбы, 8", phone="+7 700 000 00 44"
    ),
}
SIGNATORIES = {
    KK: (
        Signatory(full_name="Сейітова Гүлнар Әбдірайымқызы", iin="850512450125", address="Қызылорда қаласы, 14-үй"),
        Signatory(full_name="Үлгібаев Самат", address="Қызылорда қаласы, 16-үй"),
    ),
    RU: (
        Signatory(full_name="Ковалёва Нина Петровна", iin="620304400234", address="г. Костанай, ул. Садовая, д. 18"),
        Signatory(full_name="Примеров Олег", address="г. Костанай, ул. Садовая, д. 20"),
    ),
}
INSTITUTIONS = {
    KK: "Үлгі мекемесі, 120000, Қызылорда қаласы, Дала көшесі, 9-үй",
    RU: "Учреждение «Образец», 110000, г. Костанай, ул. Степная, 9",
}
PLACES = {KK: "Қарасу ауылы", RU: "с. Образцовка"}
HELPERS = {
    KK: Addressee(name="Қызылорда облысының адвокаттар алқасы", address="Қызылорда қаласы, Достық көшесі, 4-үй"),
    RU: Addressee(name="Костанайская областная коллегия адвокатов", address="г. Костанай, ул. Дружбы, 4"),
}


def letter_data(kind: LetterKind, language: Language) -> LetterData:
    """A full paper of that kind in that language."""
    complaint = kind in {LetterKind.COMPLAINT_DECISION, LetterKind.COMPLAINT_SILENCE, LetterKind.RESTORE_TERM}
    return LetterData(
        kind=kind,
        addressee=_addressee(kind, language),
        applicant=APPLICANTS[language],
        subject="" if kind is LetterKind.CONVICT_COVER else SUBJECTS[language],
        text=OWN_TEXTS.get(kind, TEXTS)[language],
        demand=OWN_DEMANDS.get(kind, DEMANDS)[language],
        attachments=ATTACHMENTS[language],
        written_on=WRITTEN_ON,
        case_number="" if kind is LetterKind.CONVICT_COVER else "2026-0042",
        considered_by=HIGHER[language] if complaint else None,
        challenged=challenged_act(kind, language)
        if complaint or kind in COURT_LETTERS or kind is LetterKind.CHASER
        else None,
        appeal_kind=APPEAL_KINDS.get(kind, AppealKind.APPLICATION),
        earlier=_earlier(kind, language),
        about=ABOUT_APPEAL if kind in ABOUT else None,
        next_days=NEXT_DAYS[language] if kind in {LetterKind.NOTICE, LetterKind.CHASER, *TALK_LETTERS} else None,
        official=OFFICIALS[language] if kind is LetterKind.RECUSAL else "",
        orally=kind is LetterKind.OBJECTION,
        representative=REPRESENTATIVES[language] if kind is LetterKind.POWER_OF_ATTORNEY else None,
        until_on=UNTIL_ON if kind is LetterKind.POWER_OF_ATTORNEY else None,
        signatories=SIGNATORIES[language] if kind is LetterKind.SIGNATORIES else (),
        empty_rows=30 if kind is LetterKind.SIGNATORIES else 0,
        place=PLACES[language] if kind is LetterKind.POWER_OF_ATTORNEY else "",
        institution=INSTITUTIONS[language] if kind is LetterKind.CONVICT_COVER else "",
        consented_on=date(2026, 10, 12) if kind is LetterKind.REFERRAL else None,
    )


def _addressee(kind: LetterKind, language: Language) -> Addressee:
    body = BODIES[language]
    if kind in COURT_LETTERS:
        return replace(COURT_NAMES[language], address=body.address, postcode=body.postcode)
    return HELPERS[language] if kind is LetterKind.REFERRAL else body


def heading_to(kind: LetterKind, language: Language) -> str:
    """Whom the heading of that paper names, in the case it needs."""
    if kind in COURT_LETTERS:
        return COURT_TO[language]
    if kind in {LetterKind.COMPLAINT_DECISION, LetterKind.COMPLAINT_SILENCE, LetterKind.RESTORE_TERM}:
        return HIGHER_TO[language]
    return BODIES[language].name if kind is LetterKind.SELLER else TO_WHOM[language]


def _earlier(kind: LetterKind, language: Language) -> tuple[EarlierPaper, ...]:
    if kind in {LetterKind.CLAIM, LetterKind.OMBUDSMAN, LetterKind.PROSECUTOR}:
        return earlier_papers(language)
    court = EarlierPaper(kind=AppealKind.CLAIM_CHALLENGE, body=COURT_NAMES[language].name)
    return (*earlier_papers(language), court) if kind in COURT_LETTERS else ()


def earlier_papers(language: Language) -> tuple[EarlierPaper, ...]:
    """The appeal and the complaint about its refusal, both answered."""
    return (
        EarlierPaper(
            kind=AppealKind.APPLICATION,
            body=BODIES[language].name,
            number="ЖТ-2026-03117",
            filed_on=date(2026, 8, 28),
            registered_on=date(2026, 8, 31),
            answer_number="12-04/581",
            answered_on=date(2026, 9, 18),
        ),
        EarlierPaper(
            kind=AppealKind.COMPLAINT,
            body=BODIES[language].name,
            number="ЖТ-2026-04402",
            filed_on=date(2026, 9, 28),
            registered_on=date(2026, 9, 28),
            answer_number="03-15/77",
            answered_on=date(2026, 10, 29),
            decided_by=HIGHER[language].name,
        ),
    )


def challenged_act(kind: LetterKind, language: Language) -> ChallengedAct:
    """The answer or the silence complained of."""
    if kind in {LetterKind.COMPLAINT_SILENCE, LetterKind.CHASER}:
        return ChallengedAct(
            body=BODIES[language],
            ground=ComplaintGround.SILENCE,
            subject=SUBJECTS[language],
            registration_number="ЖТ-2026-03117",
            registered_on=date(2026, 10, 19),
            due_on=date(2026, 11, 10),
            article="76(1)",
        )
    return ChallengedAct(
        body=BODIES[language],
        ground=ComplaintGround.DECISION,
        subject=SUBJECTS[language],
        registration_number="ЖТ-2026-03117",
        registered_on=date(2026, 10, 19),
        act_number="12-04/581",
        act_on=date(2026, 9, 17) if kind is LetterKind.CLAIM else date(2026, 11, 5),
        learnt_on=date(2026, 11, 9),
    )
