using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Boards;

/// <summary>What is typed of a board.</summary>
public sealed class BoardForm
{
    /// <summary>How many rows without words the calendar ends with.</summary>
    private const int Spare = 2;

    public string? Name { get; set; }
    public string? Acronym { get; set; }
    public BoardType? Type { get; set; }
    public int? MeetsEveryMonths { get; set; }
    public DateParts NextMeeting { get; set; } = new();
    public Guid? Chair { get; set; }
    public int? Quorum { get; set; }
    public string? Terms { get; set; }

    /// <summary>One a line.</summary>
    public string? Members { get; set; }
    public List<RegularReportRow> Receives { get; set; } = [];

    public static BoardForm New() => new() { Receives = [new(), new()] };

    public static BoardForm Of(Board board) => new()
    {
        Name = board.Name,
        Acronym = board.Acronym,
        Type = board.Type,
        MeetsEveryMonths = board.MeetsEveryMonths,
        NextMeeting = DateParts.Of(board.NextMeeting),
        Chair = board.ChairPostId,
        Quorum = board.Quorum,
        Terms = board.Terms,
        Members = string.Join('\n', board.Members),
        Receives = [.. board.Receives.Select(RegularReportRow.Of), .. Enumerable.Range(0, Spare).Select(_ => new RegularReportRow())],
    };

    /// <summary>What is typed and cannot be read.</summary>
    public IReadOnlyList<Problem> Faults => [.. Receives.Index().Select(each => each.Item.FirstDue.Fault($"Receives[{each.Index}].FirstDue", "The day on which the first is due")).Prepend(NextMeeting.Fault("NextMeeting", "The next meeting")).OfType<Problem>()];

    public BoardDetails Read() => new(Name, Acronym, Type, MeetsEveryMonths, NextMeeting.Read(), Chair)
    {
        Quorum = Quorum,
        Terms = Terms,
        Members = (Members ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        Receives = [.. Receives.Select(row => row.Read())],
    };
}

/// <summary>A line of a board's calendar, as typed.</summary>
public sealed class RegularReportRow
{
    public int Key { get; set; }
    public string? What { get; set; }
    public int? EveryMonths { get; set; }
    public DateParts FirstDue { get; set; } = new();
    public Guid? Post { get; set; }

    public static RegularReportRow Of(RegularReport report) => new() { Key = report.Key, What = report.What, EveryMonths = report.EveryMonths, FirstDue = DateParts.Of(report.FirstDue), Post = report.Post };

    /// <summary>A line whose words were taken away is taken off, whatever else stands in it.</summary>
    public RegularReport Read() => Key > 0 && string.IsNullOrWhiteSpace(What) ? new() { What = "" } : new() { Key = Key, What = What ?? "", EveryMonths = EveryMonths ?? 0, FirstDue = FirstDue.Read() ?? default, Post = Post };
}
