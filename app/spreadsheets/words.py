"""What two spellings of one word have in common: of names, and of the headers of columns."""

import unicodedata


def key_of(name: str) -> str:
    """Return what two spellings of one name have in common: neither capitals nor spaces make another department."""
    return " ".join(unicodedata.normalize("NFC", name).split()).casefold()


def plain(word: str) -> str:
    """Return the letters and digits of a header: capitals, spaces, hyphens and full stops make no difference."""
    return "".join(letter for letter in unicodedata.normalize("NFC", word).casefold() if letter.isalnum())
