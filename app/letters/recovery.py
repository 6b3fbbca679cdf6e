"""The sheet with the recovery code: printed when a file is protected, and kept where money is kept."""

from app.domain.errors import UserError
from app.domain.languages import Language
from app.domain.secrets import RecoverySheet
from app.letters import fonts, phrases
from app.letters.fields import Fields
from app.letters.layout import story
from app.letters.pages import About, lay_out
from app.letters.roles import Role
from app.letters.wording import RECOVERY, Wording


def render_recovery(data: RecoverySheet, language: Language, wording: Wording) -> bytes:
    """One A4 page in Kazakh or Russian.

    Raises as `render.render` does, and UserError("wording_no_code") for a wording that leaves the code out.
    """
    paper = wording.paper(language, RECOVERY)
    fields: Fields = {
        "code": data.code.replace("-", " "),
        "office": fonts.clean(data.office, language),
        "file_name": fonts.clean(data.file_name, language),
        "login": fonts.clean(data.login, language),
        "made_on": data.made_on,
    }
    parts = [(section.role, section.lines(fields)) for section in paper.flow]
    for _, lines in parts:
        fonts.check("\n".join(lines))
    code = str(fields["code"])
    if not any(code in " ".join(lines) for _, lines in parts):
        raise UserError("wording_no_code")
    bound = [(role, [phrases.bind(line, language) for line in lines]) for role, lines in parts]
    said = {role: " ".join(lines) for role, lines in parts}
    title = said[Role.TITLE]
    about = About(title=title, author=data.office, subject=title, language=language, day=data.made_on)

    def footer(page: int, pages: int) -> tuple[str, str]:
        line = " ".join(paper.around[Role.FOOTER].lines({**fields, "page": page, "pages": pages}))
        left, _, right = line.partition(" | ")
        return left, right

    return lay_out(story(bound), about, footer)
