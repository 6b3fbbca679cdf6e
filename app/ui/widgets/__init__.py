"""Widgets that know no noun: they get strings and callables.

form.Form, windowed.WindowedModel and Column, table.ListView, empty.EmptyState, status.StatusChip, dates.DateField and
TimeField, chooser.SearchChooser and Choice, notice.NoticeBar, explain.ExplainPanel and Line, pdf_view.PdfView.
Their own few words they translate themselves; everything else is set by the page in its `retranslate`.
"""
