"""The data that members agree on (areas, districts, places, calendar) and the pure rules on it."""
