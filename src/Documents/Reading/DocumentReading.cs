using System.Diagnostics.CodeAnalysis;

namespace GoldenThread.Documents.Reading;

/// <summary>What came of reading a file: a document or a refusal.</summary>
public sealed record DocumentReading
{
    private DocumentReading(Document? document, DocumentRefusal? refusal) => (Document, Refusal) = (document, refusal);

    /// <summary>The document, when the file was read.</summary>
    public Document? Document { get; }

    /// <summary>Why not, when it wasn't.</summary>
    public DocumentRefusal? Refusal { get; }

    /// <summary>Whether the file was read.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool WasRead => Document is not null;

    internal static DocumentReading Of(Document document) => new(document, null);

    internal static DocumentReading Refuse(DocumentRefusal refusal) => new(null, refusal);
}
