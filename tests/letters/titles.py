"""What each paper calls itself in its heading."""

from app.domain.codes import LetterKind
from tests.letters.samples import KK, RU

TITLES = {
    LetterKind.APPLICATION: {KK: "АРЫЗ", RU: "ЗАЯВЛЕНИЕ"},
    LetterKind.REQUEST: {KK: "СҰРАУ САЛУ", RU: "ЗАПРОС"},
    LetterKind.MESSAGE: {KK: "ХАБАР", RU: "СООБЩЕНИЕ"},
    LetterKind.PROPOSAL: {KK: "ҰСЫНЫС", RU: "ПРЕДЛОЖЕНИЕ"},
    LetterKind.RESPONSE: {KK: "ҮН ҚОСУ", RU: "ОТКЛИК"},
    LetterKind.COMPLAINT_DECISION: {KK: "ШАҒЫМ", RU: "ЖАЛОБА"},
    LetterKind.COMPLAINT_SILENCE: {KK: "ШАҒЫМ", RU: "ЖАЛОБА"},
    LetterKind.CLAIM: {KK: "ТАЛАП ҚОЮ", RU: "АДМИНИСТРАТИВНЫЙ ИСК"},
    LetterKind.COURT_APPEAL: {KK: "АПЕЛЛЯЦИЯЛЫҚ ШАҒЫМ", RU: "АПЕЛЛЯЦИОННАЯ ЖАЛОБА"},
    LetterKind.PRIVATE_COMPLAINT: {KK: "ЖЕКЕ ШАҒЫМ", RU: "ЧАСТНАЯ ЖАЛОБА"},
    LetterKind.CASSATION: {KK: "КАССАЦИЯЛЫҚ ШАҒЫМ", RU: "КАССАЦИОННАЯ ЖАЛОБА"},
    LetterKind.OMBUDSMAN: {KK: "ШАҒЫМ", RU: "ЖАЛОБА"},
    LetterKind.PROSECUTOR: {KK: "ЖОЛДАНЫМ", RU: "ОБРАЩЕНИЕ"},
    LetterKind.SELLER: {KK: "ТАЛАП", RU: "ПРЕТЕНЗИЯ"},
    LetterKind.RESTORE_TERM: {KK: "ӨТІНІШХАТ", RU: "ХОДАТАЙСТВО"},
    LetterKind.OBJECTION: {KK: "ҚАРСЫЛЫҚ", RU: "ВОЗРАЖЕНИЕ"},
    LetterKind.REMARKS: {KK: "ЕСКЕРТУЛЕР", RU: "ЗАМЕЧАНИЯ"},
    LetterKind.SEE_FILE: {KK: "ӨТІНІШХАТ", RU: "ХОДАТАЙСТВО"},
    LetterKind.WITHDRAWAL: {KK: "ЖОЛДАНЫМДЫ КЕРІ ҚАЙТАРЫП АЛУ", RU: "ОТЗЫВ ОБРАЩЕНИЯ"},
    LetterKind.RECUSAL: {KK: "АРЫЗ", RU: "ЗАЯВЛЕНИЕ"},
    LetterKind.INTERIM_MEASURE: {KK: "АРЫЗ", RU: "ЗАЯВЛЕНИЕ"},
    LetterKind.NOTICE: {KK: "ХАБАРЛАМА", RU: "УВЕДОМЛЕНИЕ"},
    LetterKind.OTHER_LAW: {KK: "ШАҒЫМ", RU: "ЖАЛОБА"},
    LetterKind.SIGNATORIES: {KK: "ҚОЛ ҚОЙҒАНДАР ТІЗІМІ", RU: "ЛИСТ ПОДПИСЕЙ"},
    LetterKind.POWER_OF_ATTORNEY: {KK: "СЕНІМХАТ", RU: "ДОВЕРЕННОСТЬ"},
    LetterKind.CONVICT_COVER: {KK: "ІЛЕСПЕ ПАРАҚ", RU: "СОПРОВОДИТЕЛЬНЫЙ ЛИСТ"},
    LetterKind.MEMO: {KK: "ЖАДЫНАМА", RU: "ПАМЯТКА"},
    LetterKind.REFERRAL: {KK: "ЖОЛДАМА", RU: "НАПРАВЛЕНИЕ"},
    LetterKind.CHASER: {KK: "ЕСКЕ САЛУ", RU: "НАПОМИНАНИЕ"},
}
