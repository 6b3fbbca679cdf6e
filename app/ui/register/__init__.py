"""The register: long lists of papers, talks, matters and people, asked in one line."""
