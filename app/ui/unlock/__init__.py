"""The way into a file that is locked: the password, the recovery code, a new password, locking by itself."""
