"""Key files whose passphrase opens them at once: age's scrypt with next to no work.

`pyrage` takes a second for each on an idle machine, and much longer on a busy one. Written after
https://age-encryption.org/v1 and RFC 8439, for tests alone.
"""

import base64
import hashlib
import hmac
import os
import struct

WORK = 2  # the logarithm; `pyrage` chooses 16 and more
_P = (1 << 130) - 5
_QUARTERS = (
    *((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15)),
    *((0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14)),
)


def sealed(text: bytes, passphrase: str) -> bytes:
    """Return an age file of a short text."""
    file_key, salt, nonce = os.urandom(16), os.urandom(16), os.urandom(16)
    label = b"age-encryption.org/v1/scrypt" + salt
    wrapping = hashlib.scrypt(passphrase.encode(), salt=label, n=1 << WORK, r=8, p=1, dklen=32)
    wrapped = _aead(wrapping, bytes(12), file_key)
    header = b"age-encryption.org/v1\n-> scrypt %s %d\n%s\n---" % (_b64(salt), WORK, _b64(wrapped))
    mac = hmac.digest(_hkdf(file_key, b"", b"header"), header, "sha256")
    payload = _aead(_hkdf(file_key, nonce, b"payload"), bytes(11) + b"\1", text)
    return header + b" " + _b64(mac) + b"\n" + nonce + payload


def _b64(data: bytes) -> bytes:
    return base64.b64encode(data).rstrip(b"=")


def _hkdf(key: bytes, salt: bytes, info: bytes) -> bytes:
    extracted = hmac.digest(salt or bytes(32), key, "sha256")
    return hmac.digest(extracted, info + b"\1", "sha256")


def _aead(key: bytes, nonce: bytes, text: bytes) -> bytes:
    """ChaCha20-Poly1305 without additional data."""
    stream = b"".join(_block(key, n + 1, nonce) for n in range(len(text) // 64 + 1))
    sealed_text = bytes(a ^ b for a, b in zip(text, stream, strict=False))
    padded = sealed_text + bytes(-len(sealed_text) % 16)
    lengths = struct.pack("<QQ", 0, len(sealed_text))
    return sealed_text + _poly1305(_block(key, 0, nonce)[:32], padded + lengths)


def _block(key: bytes, counter: int, nonce: bytes) -> bytes:
    start = list(
        struct.unpack("<16I", b"expand 32-byte k" + key + struct.pack("<I", counter) + nonce)
    )
    x = list(start)
    for _ in range(10):
        for a, b, c, d in _QUARTERS:
            for one, two, other, bits in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
                x[one] = (x[one] + x[two]) & 0xFFFFFFFF
                mixed = x[other] ^ x[one]
                x[other] = (mixed << bits | mixed >> (32 - bits)) & 0xFFFFFFFF
    return struct.pack("<16I", *((a + b) & 0xFFFFFFFF for a, b in zip(x, start, strict=True)))


def _poly1305(key: bytes, text: bytes) -> bytes:
    r = int.from_bytes(key[:16], "little") & 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF
    total = 0
    for at in range(0, len(text), 16):
        total = (total + int.from_bytes(text[at : at + 16] + b"\1", "little")) * r % _P
    last = (total + int.from_bytes(key[16:], "little")) & ((1 << 128) - 1)
    return last.to_bytes(16, "little")
