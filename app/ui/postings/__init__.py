"""The post book: its lines, writing one down, completing and striking out, and the printed book."""
