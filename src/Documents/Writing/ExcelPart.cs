using System.Xml;

namespace GoldenThread.Documents.Writing;

/// <summary>A sheet of a workbook to be written.</summary>
internal sealed record ExcelPart(string Name, int FrozenRows, bool IsHidden, Action<XmlWriter> Write);
