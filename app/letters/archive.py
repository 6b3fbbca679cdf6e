"""What makes a letter a file for archives and for everybody: PDF/A-2a and PDF/UA-1, said in XMP as in the information.

The colours are those of sRGB; the profile (`resources/letters/srgb.icc`, 588 bytes) was made by Little CMS, with the
version, the day and the maker in its head set to fixed values.
"""

from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc

from app.domain.languages import Language
from app.letters.writing import Document, Written, packed, stream
from app.paths import resource


def write_archive(document: Document, language: Language) -> None:
    """Put into a file that is about to be saved what an archive asks (ISO 19005-2, 6.2.3, 6.6; ISO 14289-1, 5)."""
    catalog = document.Catalog
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
    catalog.OutputIntents = _colours(document)
    catalog.Metadata = Written(stream(_xmp(document, language), "/Type /Metadata /Subtype /XML"))
    catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})


def _colours(document: Document) -> str:
    profile = Written(packed(resource("letters", "srgb.icc").read_bytes(), "/N 3")).put(document)
    return (
        f"[<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB IEC61966-2.1)"
        f" /DestOutputProfile {profile} >>]"
    )


def _xmp(document: Document, language: Language) -> bytes:
    """What the information dictionary says, and which standards the file keeps."""
    info, stamp = document.info, document._timeStamp  # noqa: SLF001  # the day of the letter
    year, month, day, *_ = stamp.YMDhms
    made = f"{year:04}-{month:02}-{day:02}T00:00:00+{stamp.dhh:02}:00"
    said = {name: escape(str(getattr(info, name) or "")) for name in ("title", "author", "subject", "creator")}
    return _XMP.format(
        **said, producer=escape(str(info.producer)), made=made, language=language.value, start="\ufeff"
    ).encode()


_XMP = """<?xpacket begin="{start}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{made}</xmp:CreateDate><xmp:ModifyDate>{made}</xmp:ModifyDate>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>which part of ISO 14289 the file keeps</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
