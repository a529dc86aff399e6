"""The scale on which risico's are judged: what each step from 1 to 5 means."""

KANSEN = ("zeer klein", "klein", "reëel", "groot", "zeer groot")
IMPACTEN = ("nauwelijks", "beperkt", "merkbaar", "ernstig", "zeer ernstig")
HIGHEST = len(KANSEN) * len(IMPACTEN)


def in_words(kans: int, impact: int) -> str:
    """Give `kans groot (4), impact ernstig (4)`."""
    return f"kans {KANSEN[kans - 1]} ({kans}), impact {IMPACTEN[impact - 1]} ({impact})"
