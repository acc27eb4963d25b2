"""Order in the use of cars: the organisation's own, pool, leased and benefit cars, what stands idle and what could be electric."""
