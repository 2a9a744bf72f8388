"""What is kept of a secret somebody types: a salted scrypt hash (RFC 7914), never itself."""

import hashlib
import hmac
import secrets

# 16 MiB and about 50 ms a guess on a small machine.
_COST, _BLOCK, _LANES = 2**14, 8, 1

# What `hashed` returns; a file from elsewhere is held against it.
PATTERN = rf"scrypt:{_COST}:{_BLOCK}:{_LANES}:[0-9a-f]{{32}}:[0-9a-f]{{64}}"


def hashed(secret: str) -> str:
    """Return what may be stored of `secret`; it is never the same twice."""
    salt = secrets.token_bytes(16)
    return f"scrypt:{_COST}:{_BLOCK}:{_LANES}:{salt.hex()}:{_derive(secret, salt).hex()}"


def matches(secret: str, stored: str) -> bool:
    """Whether `secret` is the one that was hashed; False for anything that is no such hash."""
    try:
        method, cost, block, lanes, salt, expected = stored.split(":")
        if method != "scrypt":
            return False
        derived = _derive(secret, bytes.fromhex(salt), int(cost), int(block), int(lanes))
        return hmac.compare_digest(derived, bytes.fromhex(expected))
    except ValueError:
        return False


def _derive(
    secret: str, salt: bytes, cost: int = _COST, block: int = _BLOCK, lanes: int = _LANES
) -> bytes:
    memory = 256 * cost * block
    return hashlib.scrypt(
        secret.encode(), salt=salt, n=cost, r=block, p=lanes, maxmem=memory, dklen=32
    )
