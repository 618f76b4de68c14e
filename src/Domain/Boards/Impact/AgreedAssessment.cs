using System.Security.Cryptography;
using System.Text;

namespace GoldenThread.Domain.Boards;

/// <summary>An assessment of a board's impact as it was agreed: never changed, but by a later version (R8).</summary>
public sealed record AgreedAssessment
{
    /// <summary>The number of the version, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What it says.</summary>
    public required AssessmentWords Words { get; init; }

    /// <summary>What the record said of the year on the day on which it was agreed.</summary>
    public required BoardYear Counted { get; init; }

    /// <summary>The post that wrote it.</summary>
    public required string WrittenBy { get; init; }

    /// <summary>The day on which it was agreed.</summary>
    public required DateOnly AgreedOn { get; init; }

    /// <summary>The post that agreed it.</summary>
    public required string AgreedBy { get; init; }

    /// <summary>Why the version before it was corrected; empty for the first.</summary>
    public string CorrectedBecause { get; init; } = "";

    /// <summary>The boards to which it goes, each with the day on which it was reported there.</summary>
    public IReadOnlyList<AssessmentReport> Reports { get; init; } = [];

    /// <summary>The digest of what was agreed as it was kept on that day, 64 hexadecimal digits; empty where none was kept then.</summary>
    public string Digest { get; init; } = "";

    /// <summary>The digest that what is kept gives: of the words, what was counted, and who wrote and agreed it; not of who received it later.</summary>
    public string DigestOfKept()
    {
        string?[] said =
        [
            $"{Number}", .. Words.Outcomes.SelectMany(each => new[] { each.Changed, each.Evidence, $"{each.CaseNumber}" }), Words.NoOutcomeBecause, $"{Words.Judgement}", Words.Because, Words.Differently,
            .. Counted.Lines().Select(line => $"{line.What}: {line.Words}"), WrittenBy, AgreedOn.ToString("O", System.Globalization.CultureInfo.InvariantCulture), AgreedBy, CorrectedBecause,
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001e', said))));
    }

    /// <summary>The first day on which every board to which it goes had received it; null before.</summary>
    public DateOnly? ReportedOn => Reports.All(each => each.On is not null) ? Reports.Max(each => each.On) : null;
}

/// <summary>A board to which an assessment is reported.</summary>
/// <param name="Board">The board.</param>
/// <param name="On">The day on which it received it; null before.</param>
public sealed record AssessmentReport(Guid Board, DateOnly? On = null);
