"""What a kind of record is to the owner log: its table, its shape, and what is stored beside the fields.

The same for every kind: load, store, and read what changed. A room subclasses `Kind` in its `kinds.py`.
"""

import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, ClassVar

import msgspec
import structlog
from msgspec.structs import replace
from sqlalchemy import Select, Text, bindparam, cast, null, select
from sqlmodel import Session

from app.bulk import Bulk
from app.prepared import Query
from app.sync.owner import Owner
from app.sync.records import Record
from app.sync.schemas import Change

Lift = Callable[[dict[str, Any]], dict[str, Any]]
"""Turns the fields of one version into those of the next; the dictionary given stays untouched."""

_COMMON = ("organisation_id", "member_id", "id", "seq", "deleted", "fields", "fields_version", "writers", "conflicts")
_KEY = ("organisation_id", "member_id", "id")
_EMPTY = msgspec.Raw(b"{}")
log = structlog.get_logger()


class UnreadableRow(ValueError):
    """A stored row does not have the shape of its version: a fault of ours, never of the person."""


class Kind:
    """A kind of record in the owner log.

    Class attributes:
        name: what it is called on the wire.
        model: its table, with the columns of `_COMMON` and those of `extra`.
        shape: the strict msgspec Struct of its fields.
        version: the version of `shape`. It grows by one whenever a stored row could fail to be read with the new shape.
        lifts: how the fields of a version become those of the next, by the version they come from.
        extra: columns stored beside the fields, in the order of what `derive` returns. One named `computed` comes last and
            goes to the phone.
        belongings: tables whose rows belong to one of these rows and are erased with it, each with the column of its id.
    """

    name: ClassVar[str]
    model: ClassVar[Any]
    shape: ClassVar[Any]
    version: ClassVar[int] = 1
    lifts: ClassVar[Mapping[int, Lift]] = {}
    extra: ClassVar[tuple[str, ...]] = ()
    belongings: ClassVar[tuple[tuple[Any, str], ...]] = ()

    def __init__(self) -> None:
        columns = (*_COMMON, *self.extra)
        self._is_computed = columns[-1] == "computed"
        self._bulk = Bulk(self.model, columns, _KEY, replace=columns[3:])
        table = self.model.__table__
        self._of_owner = (
            table.c.organisation_id == bindparam("of_organisation"),
            table.c.member_id == bindparam("of_member"),
        )
        self._by_id = Query(
            select(*(table.c[name] for name in columns[2:])).where(
                *self._of_owner, table.c.id.in_(bindparam("ids", expanding=True))
            )
        )
        self._changed = Query(self._changes_query())

    # --- what a kind says of itself ---------------------------------------------------------------------------------

    def judge(self, fields: dict[str, Any], prepared: Any) -> Any:
        """Check the fields of one record as a whole and return them in the shape.

        Parameters:
            prepared: what `prepare` returned.

        Raises:
            app.sync.records.Rejected: they cannot be taken.
        """
        raise NotImplementedError

    def prepare(self, session: Session, owner: Owner, patches: Sequence[dict[str, Any]]) -> Any:
        """Load what `judge`, `derive` and `admit` need beside the record, once for each exchange that has such a record.

        Parameters:
            patches: what the exchange says of records of this kind; unchecked.
        """
        return None

    def derive(self, record: Record, owner: Owner, prepared: Any) -> tuple[Any, ...]:
        """Return the values of `extra` for a record that was judged; `prepared` as in `judge`."""
        return ()

    def admit(self, before: Record | None, after: Record, prepared: Any) -> None:
        """Let a record stand beside its owner's others; called last, in the order of the edits.

        Parameters:
            before: how it stood, None for a new one.
            after: judged and derived; it may be deleted.
            prepared: as in `judge`.

        Raises:
            app.sync.records.Rejected: together they are more than can be; only where `after` is not deleted.
        """

    def restore(self, row: Any) -> tuple[Any, ...]:
        """Return the values of `extra` as `derive` had returned them; `row` has them as columns."""
        return ()

    # --- the same for every kind ------------------------------------------------------------------------------------

    def lift(self, fields: dict[str, Any], version: int) -> dict[str, Any]:
        """Return stored fields as the present version says them."""
        for step in range(version, self.version):
            fields = self.lifts[step](fields)
        return fields

    def read(self, fields: dict[str, Any], version: int) -> Any:
        """Return stored fields in the present shape.

        Raises:
            UnreadableRow: they do not have the shape of their version.
        """
        try:
            return msgspec.convert(self.lift(fields, version), self.shape)
        except (msgspec.ValidationError, LookupError, TypeError, ValueError) as error:
            raise UnreadableRow(f"a stored {self.name} of version {version} cannot be read: {error}") from error

    def load(self, session: Session, owner: Owner, ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, Any]:
        """Load the owner's own rows among `ids`; another person's id is simply not there."""
        wanted = {"of_organisation": owner.organisation_id, "of_member": owner.member_id, "ids": list(ids)}
        return {row.id: row for row in self._by_id.rows(session, wanted)}

    def open(self, row: Any) -> Record:
        """Return a loaded row as a record that knows how it was stored.

        Raises:
            UnreadableRow: its fields, or what was stored beside them, cannot be read.
        """
        checked = self.read(row.fields, row.fields_version)
        try:
            derived = self.restore(row)
        except msgspec.ValidationError as error:
            raise UnreadableRow(f"what is stored beside a {self.name} cannot be read: {error}") from error
        fields = self.lift(row.fields, row.fields_version)
        stood = Record(row.id, row.seq, row.deleted, fields, row.writers, row.conflicts, checked, derived)
        return replace(stood, stored=stood)

    def store(self, session: Session, owner: Owner, records: Sequence[Record]) -> list[Change]:
        """Write the latest view of the records; returns what `changes` would read."""
        rows, changes = [], []
        for record in records:
            fields = msgspec.json.encode(record.fields)
            conflicts = msgspec.json.encode(record.conflicts) if record.conflicts else None
            extra = record.derived
            if self._is_computed:
                extra = (*extra[:-1], msgspec.json.encode(extra[-1]).decode())
            rows.append(
                (
                    owner.organisation_id, owner.member_id, record.id, record.seq, record.deleted, fields.decode(),
                    self.version, msgspec.json.encode(record.writers).decode(), conflicts and conflicts.decode(), *extra,
                )
            )  # fmt: skip
            changes.append(
                self._change(
                    record.seq, record.id, record.deleted, fields, conflicts, extra[-1] if self._is_computed else None
                )
            )
        self._bulk.run(session, rows)
        return changes

    def changes(self, session: Session, owner: Owner, after: int, until: int, limit: int) -> list[Change]:
        """Return the rows with `after` < seq ≤ `until`, in order: their JSON goes from the database to the wire as text."""
        wanted = {"of_organisation": owner.organisation_id, "of_member": owner.member_id}
        wanted |= {"after": after, "until": until, "most": limit}
        present = self.version
        return [
            self._change(
                seq,
                row_id,
                deleted,
                fields if version == present else self._lifted(fields, version),
                conflicts,
                computed,
            )
            for seq, row_id, deleted, version, fields, conflicts, computed in self._changed.tuples(session, wanted)
        ]

    def _lifted(self, fields: str, version: int) -> str | bytes:
        try:
            return msgspec.json.encode(self.lift(msgspec.json.decode(fields), version))
        except (LookupError, TypeError, ValueError) as error:
            # One row that cannot be lifted must not keep the others from the phone, which gets it as it was said.
            log.error("row_not_lifted", kind=self.name, version=version, error=type(error).__name__)
            return fields

    def _changes_query(self) -> Select[Any]:
        table = self.model.__table__
        texts = [cast(table.c[name], Text).label(name) for name in ("fields", "conflicts")]
        computed = cast(table.c.computed, Text) if self._is_computed else null()
        return (
            select(table.c.seq, table.c.id, table.c.deleted, table.c.fields_version, *texts, computed.label("computed"))
            .where(*self._of_owner, table.c.seq > bindparam("after"), table.c.seq <= bindparam("until"))
            .order_by(table.c.seq)
            .limit(bindparam("most"))
        )

    def _change(
        self, seq: int, row_id: uuid.UUID, deleted: bool, fields: str | bytes, conflicts: Any, computed: Any
    ) -> Change:
        return Change(
            self.name,
            row_id,
            seq,
            bool(deleted),
            _EMPTY if deleted else msgspec.Raw(fields),
            None if deleted or computed is None else msgspec.Raw(computed),
            msgspec.Raw(conflicts) if conflicts else (),
        )
