"""The risk matrix: what each kans and each impact from 1 to 5 is called in Dutch."""

KANSEN = ("zeer klein", "klein", "reëel", "groot", "zeer groot")
IMPACTEN = ("nauwelijks", "beperkt", "merkbaar", "ernstig", "zeer ernstig")
HIGHEST = len(KANSEN) * len(IMPACTEN)  # score


def in_words(kans: int, impact: int) -> str:
    """Give `kans groot (4), impact ernstig (4)`."""
    return f"kans {KANSEN[kans - 1]} ({kans}), impact {IMPACTEN[impact - 1]} ({impact})"
