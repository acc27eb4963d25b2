"""Which departments may be seen alone. Pure functions.

The rule: for every week there is one division of the organisation into groups, each with at least the privacy floor of
people who recorded something; everything shown about that week is a sum of such groups. So no difference of shown figures
is ever about fewer people than the floor.
"""

from collections.abc import Mapping


def merged_departments(people: Mapping[int, int], floor: int) -> frozenset[int]:
    """Return the departments that are shown as one row.

    Those below the floor; and while they are together below it as well, the next smallest, because otherwise the row
    that is left out would follow from the total and the others.

    Parameters:
        people: how many recorded something in the week, by department; those without any belong here too.
        floor: the smallest group that may be seen.
    """
    merged = {department for department, count in people.items() if count < floor}
    together = sum(people[department] for department in merged)
    rest = sorted((count, department) for department, count in people.items() if department not in merged)
    for count, department in rest:
        if not merged or together >= floor:
            break
        merged.add(department)
        together += count
    return frozenset(merged)


def merged_in_both(this: Mapping[int, int], other: Mapping[int, int], floor: int) -> frozenset[int]:
    """Return the departments that are one row where two weeks are compared: merged in either of them.

    A change lets a reader work out the figures of both weeks, so the groups of both must hold. All merged departments in one
    row are a sum of whole groups in either week.
    """
    if sum(other.values()) < floor:
        return merged_departments(this, floor)
    return merged_departments(this, floor) | merged_departments(other, floor)
