"""Who there is: accounts, persons, memberships, communities, and what holds between two people."""
