using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GoldenThread.Store.History;

/// <summary>The hash that ties an entry to the one before it. Its canonical form is the same text on both databases.</summary>
public static class HistoryHash
{
    /// <summary>What stands before the first entry.</summary>
    public static readonly string Start = new('0', 64);

    public static string Of(HistoryEntry entry)
    {
        var canonical = new StringBuilder();
        foreach (var part in new[]
        {
            entry.PreviousHash, entry.CouncilId.ToString("D"), entry.Sequence.ToString(CultureInfo.InvariantCulture),
            entry.At.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture),
            entry.AccountId.ToString("D"), entry.Post, entry.Reason, entry.Event, entry.SubjectKind, entry.SubjectId.ToString("D"), entry.SubjectName,
            entry.SubjectVersion?.ToString(CultureInfo.InvariantCulture),
            entry.Words, entry.Said, entry.Before, entry.After,
        })
        {
            // Length first: no two different entries share a canonical form.
            canonical.Append(part is null ? "-" : part.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(part).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical.ToString())));
    }
}
