"""How the file is kept safe, as a person chooses it: locking, backups, the recovery code; USB sticks noticed."""
