namespace GoldenThread.Documents.Reading;

/// <summary>Carries a refusal out of the depth of a reader to its door, where it becomes a value.</summary>
internal sealed class RefusedException(DocumentRefusal refusal) : Exception(refusal.Message)
{
    public RefusedException(RefusalKind kind, string message) : this(new DocumentRefusal(kind, message)) { }

    public DocumentRefusal Refusal { get; } = refusal;
}
