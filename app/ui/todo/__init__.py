"""The screens of tasks; `ui.tasks` beside it runs slow work and knows no noun."""
