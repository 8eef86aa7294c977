"""From what a caller hands over to text: bytes, characters or a file, told apart and checked."""

from __future__ import annotations

import codecs
import hashlib
import os
import re
import stat

import attrs

from csto_records.errors import UnreadableDocument

MAX_BYTES = 32 * 1024 * 1024
"""Documents larger than this are refused; the largest press page known has 0.3 MB."""

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive or office file"),
    (b"PK\x05\x06", "a ZIP archive or office file"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"\x1f\x8b", "a compressed file"),
    (b"BZh9", "a compressed file"),
    (b"\xfd7zXZ", "a compressed file"),
    (b"7z\xbc\xaf", "a compressed file"),
    (b"\xd0\xcf\x11\xe0", "an office file"),
    (b"\x7fELF", "a program"),
)

_SIGNED = tuple(signature for signature, _ in _SIGNATURES)

_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_CHARSET = re.compile(
    rb"charset[ \t\n]{0,8}=[ \t\n]{0,8}[\"']?([A-Za-z0-9_:.-]{1,40})", re.IGNORECASE
)
_DECLARED_IN = 4096  # bytes: where a page may declare its charset
_SAFE_CODEC = re.compile(
    r"(?:ascii|utf-?8|cp[0-9]{3,5}|iso8859-[0-9]{1,2}|koi8-[a-z]|mac-cyrillic|gb[0-9k]{2,6}"
    r"|big5|shift_jis|euc_[a-z]{2})"
)

_ROOT = re.compile(r"<(?:!doctype\s{1,8}html|html|head|body)(?=[\s>])", re.IGNORECASE)
_TAG = re.compile(
    r"</?(?:p|div|h[1-6]|article|section|span|title|meta|table|ul|br|a|b)[\s/>]", re.IGNORECASE
)
_INVISIBLE = re.compile("[\\s\u200b\u200c\u200d\u2060\ufeff\ufffd]*+")
_CONTROL = bytes([*range(0x01, 0x09), *range(0x0E, 0x1C), 0x7F])
_CONTROL_IN, _CONTROL_MOST = 4096, 40  # characters; more of them are no text
_SURROGATE = re.compile("[\ud800-\udfff]")


@attrs.frozen
class Decoded:
    """A document as text.

    ``digest`` is ``sha256:`` and the hexadecimal digest of the bytes read (of the UTF-8 bytes
    of a ``str``); ``media`` is ``"html"`` or ``"text"``; lines of ``text`` end in ``\\n``.
    """

    text: str
    name: str
    digest: str
    encoding: str
    media: str
    findings: tuple[str, ...] = ()


def decode(data: str | bytes | os.PathLike[str], media_type: str | None = None) -> Decoded:
    """Decode a document. A ``str`` is always content, never a path.

    Raises :class:`UnreadableDocument` for a missing or unreadable file, binary data, a document
    without a visible character and one larger than :data:`MAX_BYTES`.
    """
    findings: list[str] = []
    if isinstance(data, str):
        name, encoding, text = "text", "utf-8", data
        raw = data.encode("utf-8", "surrogatepass")
        _check_size(name, len(raw))
        _check_characters(name, text)
        if _SURROGATE.search(text) is not None:
            text = _SURROGATE.sub("\ufffd", text)
            findings.append("the text holds halves of characters (surrogates); replaced")
    else:
        if isinstance(data, (bytes, bytearray, memoryview)):
            name, raw = "bytes", bytes(data)
            _check_size(name, len(raw))
        else:
            name, raw = _read(data)
        if raw.startswith(_SIGNED):
            what = next(what for signature, what in _SIGNATURES if raw.startswith(signature))
            raise UnreadableDocument(name, f"{what}, not a text or a page")
        encoding, text = _to_text(name, raw, media_type, findings)
    text = text.removeprefix("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    visible = _INVISIBLE.match(text)
    if visible is not None and visible.end() == len(text):
        raise UnreadableDocument(name, "the document is empty")
    head = text[:_CONTROL_IN].encode("utf-8", "replace")  # bytes are the fastest to count in
    if len(head) - len(head.translate(None, _CONTROL)) > _CONTROL_MOST:
        raise UnreadableDocument(name, "binary data (control characters)")
    digest = "sha256:" + hashlib.sha256(raw).hexdigest()
    return Decoded(text, name, digest, encoding, _media(text, media_type), tuple(findings))


def _check_size(name: str, size: int) -> None:
    if size > MAX_BYTES:
        raise UnreadableDocument(name, f"larger than {MAX_BYTES // (1024 * 1024)} MB")


def _check_characters(name: str, text: str) -> None:
    """For text that was not made of bytes in which there is no NUL."""
    if "\x00" in text:
        raise UnreadableDocument(name, "binary data (NUL characters)")


def _read(path: os.PathLike[str]) -> tuple[str, bytes]:
    name = os.fsdecode(os.fspath(path))
    try:
        mode = os.stat(name).st_mode
        if stat.S_ISDIR(mode):
            raise UnreadableDocument(name, "is a directory")
        if not stat.S_ISREG(mode):  # a device or a pipe may never end
            raise UnreadableDocument(name, "is not a regular file")
        with open(name, "rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableDocument(name, reason[:1].lower() + reason[1:]) from error
    _check_size(name, len(raw))
    return name, raw


def _to_text(name: str, raw: bytes, media_type: str | None, findings: list[str]) -> tuple[str, str]:
    for bom, encoding in _BOMS:
        if raw.startswith(bom):
            text = raw.decode(encoding, "replace")
            _check_characters(name, text)
            if "\ufffd" in text:
                findings.append(f"not valid {encoding}: some characters are replaced")
            return encoding, text.removeprefix("\ufeff")
    if b"\x00" in raw:
        raise UnreadableDocument(name, "binary data (NUL bytes)")
    try:
        return "utf-8", raw.decode("utf-8")
    except UnicodeDecodeError:
        pass
    declared = _declared(raw, media_type)
    if declared is not None and declared != "utf-8":
        text = raw.decode(declared, "replace")
        _check_characters(name, text)
        if "\ufffd" in text:
            findings.append(f"not valid {declared}: some characters are replaced")
        return declared, text
    text = raw.decode("utf-8", "replace")
    if text.count("\ufffd") * 3 > len(text):
        raise UnreadableDocument(name, "binary data, or an encoding that is not declared")
    findings.append("not valid utf-8: some characters are replaced")
    return "utf-8", text


def _declared(raw: bytes, media_type: str | None) -> str | None:
    """The declared charset, if it is one of those that pages use."""
    for where in ((media_type or "").encode("utf-8", "replace"), raw[:_DECLARED_IN]):
        match = _CHARSET.search(where)
        if match is None:
            continue
        try:
            codec = codecs.lookup(match[1].decode("ascii")).name
        except (LookupError, ValueError):
            continue
        if _SAFE_CODEC.fullmatch(codec) is not None:
            return codec
    return None


def _media(text: str, media_type: str | None) -> str:
    declared = (media_type or "").split(";")[0].strip().lower()
    if declared in ("text/html", "application/xhtml+xml", "html"):
        return "html"
    if declared in ("text/plain", "text"):
        return "text"
    head = text[:4096].lstrip()
    if _ROOT.search(head) is not None:
        return "html"
    return "html" if head.startswith("<") and _TAG.search(head) is not None else "text"
