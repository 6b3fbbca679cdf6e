"""Statements asked again and again: written in SQLAlchemy, compiled once, then handed to the driver as they are.

SQLAlchemy needs 40 µs to find what it compiled before and to wrap the answer, 150 µs where the statement is put
together anew; the driver answers in 10. What every list, every search and every deed asks is therefore prepared here.
Values are turned by the types of the columns, as SQLAlchemy does it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import repeat
from sqlite3 import Cursor
from typing import Any, Generic, NamedTuple, TypeVar, TypeVarTuple, cast

from sqlalchemy import Date, Delete, Dialect, Enum, Insert, Select, Text, Update, bindparam, func, select
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeDecorator, TypeEngine

from app.db.database import Transaction, driver_of

_Row = TypeVarTuple("_Row")
_First = TypeVar("_First")
_Turn = Callable[[Any], Any]
_REMEMBERED = 4096
"""So many days or codes of a column are turned once."""


class _Compiled(NamedTuple):
    """A statement as the driver takes it: its values by name in their order, and the columns that must be turned."""

    text: str
    wanted: tuple[tuple[str, _Turn | None], ...]
    fixed: Mapping[str, object]
    names: tuple[str, ...]
    turned: tuple[tuple[int, _Turn], ...]


class _Prepared:
    """What a question and a change share: compiled when it is needed first."""

    __slots__ = ("_compiled", "_statement")

    def __init__(self, statement: Select[*tuple[Any, ...]] | Insert | Update | Delete) -> None:
        self._statement = statement
        self._compiled: _Compiled | None = None

    def _ready(self, tx: Transaction) -> _Compiled:
        if self._compiled is None:
            self._compiled = _compiled(self._statement, tx.dialect)
        return self._compiled

    def _execute(self, tx: Transaction, given: Mapping[str, object]) -> Cursor:
        compiled = self._ready(tx)
        return driver_of(tx).execute(compiled.text, _values(compiled, given))


class Query(_Prepared, Generic[*_Row]):
    """A question; its values are given by the names of its parameters, others are passed over."""

    def __init__(self, statement: Select[*_Row]) -> None:
        """Take the statement; nothing is compiled yet."""
        super().__init__(statement)

    def all(self, tx: Transaction, **given: object) -> Sequence[tuple[*_Row]]:
        """Every line."""
        rows: list[tuple[Any, ...]] = self._execute(tx, given).fetchall()
        compiled = self._ready(tx)
        return list(zip(*_turned(compiled, rows), strict=True)) if compiled.turned and rows else rows

    def columns(self, tx: Transaction, **given: object) -> dict[str, Sequence[Any]]:
        """The same by columns, each under its name: what is told of each line is then worked out for all at once."""
        rows: list[tuple[Any, ...]] = self._execute(tx, given).fetchall()
        compiled = self._ready(tx)
        return dict(zip(compiled.names, _turned(compiled, rows) if rows else repeat(()), strict=False))

    def first(self, tx: Transaction, **given: object) -> tuple[*_Row] | None:
        """The first line; None where there is none."""
        rows = self.all(tx, **given)
        return rows[0] if rows else None

    def values(self: "Query[_First, *tuple[Any, ...]]", tx: Transaction, **given: object) -> list[_First]:
        """The first column."""
        return [row[0] for row in self.all(tx, **given)]

    def value(self: "Query[_First, *tuple[Any, ...]]", tx: Transaction, **given: object) -> _First | None:
        """The first column of the first line; None where there is none."""
        row = self.first(tx, **given)
        return None if row is None else row[0]

    def records(self, tx: Transaction, **given: object) -> list[dict[str, Any]]:
        """Every line by the names of its columns."""
        names = self._ready(tx).names
        return [dict(zip(names, cast("tuple[Any, ...]", row), strict=True)) for row in self.all(tx, **given)]


class Command(_Prepared):
    """A change; every value it writes is given by name, a new line has the defaults of its columns."""

    __slots__ = ()

    def run(self, tx: Transaction, **given: object) -> int:
        """Do it; answers how many lines were touched."""
        return self._execute(tx, given).rowcount

    def add(self, tx: Transaction, **given: object) -> int:
        """Write a new line; answers its key."""
        return self._execute(tx, given).lastrowid or 0

    def run_all(self, tx: Transaction, lines: Iterable[Mapping[str, object]]) -> None:
        """Do it with each of these."""
        compiled = self._ready(tx)
        driver_of(tx).executemany(compiled.text, [_values(compiled, given) for given in lines])


class _Keys(TypeDecorator[Iterable[int]]):
    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Iterable[int] | None, dialect: Dialect) -> str:
        del dialect
        return f"[{','.join(map(str, value or ()))}]"


def given(name: str, keys: Iterable[int] = ()) -> Select[int]:
    """The keys handed over under this name: one statement serves for any number of them."""
    handed = func.json_each(bindparam(name, tuple(keys), type_=_Keys)).table_valued("value")
    return cast("Select[int]", select(handed.c.value))


def _values(compiled: _Compiled, given: Mapping[str, object]) -> list[object]:
    if compiled.fixed:
        given = {**compiled.fixed, **given}
    return [given[name] if turn is None else turn(given[name]) for name, turn in compiled.wanted]


def _turned(compiled: _Compiled, rows: Iterable[tuple[Any, ...]]) -> list[Sequence[Any]]:
    columns: list[Sequence[Any]] = list(zip(*rows, strict=True))
    for place, turn in compiled.turned:
        columns[place] = tuple(map(turn, columns[place]))
    return columns


def _compiled(statement: Any, dialect: Dialect) -> _Compiled:  # noqa: ANN401 - any of four
    compiled = cast("SQLCompiler", statement.compile(dialect=dialect))
    asked_for = {name: None for name, one in compiled.binds.items() if one.required}
    whole = compiled.construct_expanded_state(asked_for)
    turned: dict[str, Any] = {
        name: one.type.dialect_impl(dialect).bind_processor(dialect) for name, one in compiled.binds.items()
    }
    turned |= whole.processors
    columns = statement.selected_columns.items() if isinstance(statement, Select) else ()
    turns = [_result(column.type, dialect) for _, column in columns]
    known = {name: value for name, value in whole.parameters.items() if name not in asked_for}
    return _Compiled(
        text=whole.statement,
        wanted=tuple((name, turned.get(name)) for name in whole.positiontup or ()),
        fixed=known | _defaults(statement),
        names=tuple(name for name, _ in columns),
        turned=tuple((place, turn) for place, turn in enumerate(turns) if turn is not None),
    )


def _defaults(statement: Any) -> dict[str, object]:  # noqa: ANN401 - any of four
    """What a new line holds where nothing is given; a key is given by SQLite."""
    if not isinstance(statement, Insert):
        return {}
    table: Any = statement.table
    columns = table.columns
    simple = {one.name: one.default.arg for one in columns if one.default is not None and one.default.is_scalar}
    return {one.name: None for one in columns if one.nullable or one is table.autoincrement_column} | simple


def _result(kind: TypeEngine[Any], dialect: Dialect) -> _Turn | None:
    """Days and codes return again and again: each is turned once."""
    turn = kind.dialect_impl(dialect).result_processor(dialect, None)
    return lru_cache(_REMEMBERED)(turn) if turn is not None and isinstance(kind, Date | Enum) else turn
