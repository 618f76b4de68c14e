using System.Diagnostics.CodeAnalysis;
using GoldenThread.Documents.Reading;

namespace GoldenThread.Documents.Data;

/// <summary>What came of looking at the first rows of a sheet: them, or a refusal.</summary>
public sealed record DataHeadReading
{
    private DataHeadReading(DataHead? head, DocumentRefusal? refusal) => (Head, Refusal) = (head, refusal);

    /// <summary>The first rows, when they could be read.</summary>
    public DataHead? Head { get; }

    /// <summary>Why not, when they couldn't.</summary>
    public DocumentRefusal? Refusal { get; }

    /// <summary>Whether the first rows could be read.</summary>
    [MemberNotNullWhen(true, nameof(Head))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool WasRead => Head is not null;

    internal static DataHeadReading Of(DataSheet sheet, DataRows rows, int most, DataFileKind kind)
    {
        var head = new List<DataHeadRow>();
        while (head.Count < most && rows.Read())
            head.Add(DataHeadRow.Of(rows));
        return rows.Refusal is { } refusal ? new(null, refusal) : new(DataHead.Guess(sheet, head, kind), null);
    }
}
