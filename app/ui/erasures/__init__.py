"""Erasure of people's data: proposals, who could be proposed, what was erased and which copies still hold it."""
