"""From groups of records to mijlpalen: which claims hold, how far each is, and which overleggen it names.

Which records are a group is for `model/records/routekaart.py` to say.
"""
