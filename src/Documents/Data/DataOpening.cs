using System.Diagnostics.CodeAnalysis;
using GoldenThread.Documents.Reading;

namespace GoldenThread.Documents.Data;

/// <summary>What came of opening a file of figures: the file, ready to be read, or a refusal.</summary>
public sealed record DataOpening
{
    private DataOpening(DataFile? file, DocumentRefusal? refusal) => (File, Refusal) = (file, refusal);

    /// <summary>The file, when it was opened. Whoever gets it disposes of it.</summary>
    public DataFile? File { get; }

    /// <summary>Why not, when it wasn't.</summary>
    public DocumentRefusal? Refusal { get; }

    /// <summary>Whether the file was opened. Its rows may still be refused while they are read.</summary>
    [MemberNotNullWhen(true, nameof(File))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool WasOpened => File is not null;

    internal static DataOpening Of(DataFile file) => new(file, null);

    internal static DataOpening Refuse(DocumentRefusal refusal) => new(null, refusal);
}
