"""How is it printed? Fonts, layout and one module per kind of paper; ReportLab lives here alone."""
