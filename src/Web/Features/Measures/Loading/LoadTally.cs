using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using GoldenThread.Domain.Measures.Reading;
using GoldenThread.Store.Plumbing;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Why rows or cells are not taken, with the first of them.</summary>
/// <param name="Outcome">Skipped, in question or refused.</param>
/// <param name="Words">Why, in general.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="First">The first of them, each with its own words.</param>
public sealed record NotTaken(LineOutcome Outcome, string Words, int Rows, IReadOnlyList<NotTakenRow> First);

/// <summary>A row that is not taken.</summary>
public sealed record NotTakenRow(int Row, string Words);

/// <summary>A measure of the file.</summary>
/// <param name="Key">What tells it from the others of its source.</param>
/// <param name="Code">The code under which it is or will be kept.</param>
/// <param name="Title">Its title.</param>
/// <param name="About">What is known of it: unit, frequency, which way is better.</param>
/// <param name="IsNew">Whether the file brings it.</param>
/// <param name="Slug">How addresses name it; null while it is not there.</param>
/// <param name="Figures">How many figures the file has of it.</param>
/// <param name="Own">How many of them are the council's own, the parts among them.</param>
/// <param name="New">How many are new.</param>
/// <param name="Corrected">How many correct an earlier figure.</param>
/// <param name="Refused">How many cannot be recorded.</param>
/// <param name="IsLeftOut">Whether somebody left it out.</param>
public sealed record MeasureLine(string Key, string Code, string Title, string About, bool IsNew, string? Slug, int Figures, int Own, int New, int Corrected, int Refused, bool IsLeftOut);

/// <summary>An area of the file.</summary>
public sealed record AreaLine(string Code, string Name, string Kind, int Figures, bool IsOwn);

/// <summary>A figure that takes the place of an earlier one.</summary>
public sealed record CorrectionLine(int Row, string What, string Before, string Now);

/// <summary>A group of neighbours of the file.</summary>
public sealed record GroupLine(string Name, IReadOnlyList<string> Areas, bool IsNew);

/// <summary>What a file came to: what a person looks at and agrees to before anything is saved.</summary>
public sealed record LoadTally
{
    /// <summary>The source, as people call it.</summary>
    public string Source { get; init; } = "";
    public int Rows { get; init; }
    public int RowsRead { get; init; }
    public int RowsSkipped { get; init; }
    public int RowsInQuestion { get; init; }
    public int RowsRefused { get; init; }

    /// <summary>How many figures the rows that were read hold.</summary>
    public int Figures { get; init; }
    public int New { get; init; }
    public int Corrected { get; init; }
    public int Unchanged { get; init; }

    /// <summary>Figures that are left out on purpose.</summary>
    public int LeftOut { get; init; }

    /// <summary>Figures that were read and cannot be recorded.</summary>
    public int Unrecorded { get; init; }

    /// <summary>Figures in question that could be taken all the same, marked so.</summary>
    public int Doubtful { get; init; }
    public IReadOnlyList<NotTaken> NotTaken { get; init; } = [];
    public IReadOnlyList<FiguresQuestion> Questions { get; init; } = [];
    public IReadOnlyList<FileFinding> Findings { get; init; } = [];
    public IReadOnlyList<string> Notices { get; init; } = [];
    public IReadOnlyList<MeasureLine> Measures { get; init; } = [];
    public IReadOnlyList<AreaLine> Areas { get; init; } = [];
    public IReadOnlyList<CorrectionLine> Corrections { get; init; } = [];
    public IReadOnlyList<GroupLine> Groups { get; init; } = [];

    /// <summary>Why nothing of the file can be taken, each with what would help; empty where it can.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>Whether somebody must say how its columns are meant before it is read.</summary>
    public bool NeedsMapping { get; init; }

    /// <summary>Whether it names areas, and nobody said yet which is the council's own.</summary>
    public bool NeedsArea { get; init; }

    /// <summary>Whether somebody must look at what the whole file shows before it is taken.</summary>
    public bool Asks => Findings.Any(finding => finding.Asks);

    public bool IsRefused => Faults.Count > 0;

    /// <summary>Whether it can be taken as it stands without anybody's choice.</summary>
    public bool IsReady => !IsRefused && !NeedsMapping && !NeedsArea && !Asks && Saves > 0;

    /// <summary>How many figures, or groups, would be saved.</summary>
    public int Saves => New + Corrected + Groups.Count(group => group.IsNew);

    /// <summary>How many rows are not taken.</summary>
    public int HeldBack => RowsInQuestion + RowsRefused;

    public string Write() => JsonSerializer.Serialize(this, StoreJson.Options);

    public static LoadTally Read(string json) => JsonSerializer.Deserialize<LoadTally>(json, StoreJson.Options)!;

    /// <summary>What somebody agrees to: the SHA-256 of all that was shown. Which free code a new measure gets is not agreed to: another file that is taken in before may take it.</summary>
    public string Mark() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes((this with { Measures = [.. Measures.Select(measure => measure.IsNew ? measure with { Code = "" } : measure)] }).Write())));

    /// <summary>Of a file that cannot be taken.</summary>
    public static LoadTally Refuse(params IReadOnlyList<string> faults) => new() { Faults = faults };
}
