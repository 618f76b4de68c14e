using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Boards;

/// <summary>What the clerk types of a case at a meeting: what was said and decided, and up to a few of each thing that comes of it. More are added by saving and coming back.</summary>
public sealed class HearingForm
{
    private const int Rows = 3;

    public string? Presenter { get; set; }
    public string? PresenterAbsent { get; set; }
    public BoardAsk? Ask { get; set; }
    public string? Discussion { get; set; }

    /// <summary>One a line.</summary>
    public string? Risks { get; set; }

    /// <summary>One a line.</summary>
    public string? Actions { get; set; }
    public DecisionKind? Decision { get; set; }
    public string? Words { get; set; }
    public List<RecommendationRow> Recommendations { get; set; } = [.. Enumerable.Range(0, Rows).Select(_ => new RecommendationRow())];
    public List<PromiseRow> Promises { get; set; } = [.. Enumerable.Range(0, 2).Select(_ => new PromiseRow())];
    public List<ReleaseRow> Releases { get; set; } = [];
    public List<PaperRow> Papers { get; set; } = [new()];
    public List<ReferralRow> Referrals { get; set; } = [.. Enumerable.Range(0, 2).Select(_ => new ReferralRow())];
    public List<BackRow> BringBacks { get; set; } = [.. Enumerable.Range(0, 2).Select(_ => new BackRow())];

    public static HearingForm Of(CaseHearing? hearing, AgendaItem item) => hearing is null ? new() { Presenter = item.Presenter, Ask = item.Ask, Discussion = item.Notes } : new()
    {
        Presenter = hearing.Presenter,
        PresenterAbsent = hearing.PresenterAbsent,
        Ask = hearing.Ask,
        Discussion = hearing.Discussion,
        Risks = string.Join('\n', hearing.Risks),
        Actions = string.Join('\n', hearing.Actions),
        Decision = hearing.Decision,
        Words = hearing.Words,
    };

    /// <summary>What is typed and cannot be read.</summary>
    public IReadOnlyList<Problem> Faults =>
    [
        .. Recommendations.Index().Where(each => each.Item.Money is { Length: > 0 } && Number(each.Item.Money) is null).Select(each => new Problem($"Form.Recommendations[{each.Index}].Money", "Give the amount in pounds as a number: 460,000.")),
        .. Promises.Index().SelectMany(each => new[] { each.Item.By.Fault($"Form.Promises[{each.Index}].By", "The day"), each.Item.Value is { Length: > 0 } && Number(each.Item.Value) is null ? new Problem($"Form.Promises[{each.Index}].Value", "Give the figure as a number.") : null }.OfType<Problem>()),
        .. Papers.Index().Select(each => each.Item.Due.Fault($"Form.Papers[{each.Index}].Due", "The day")).OfType<Problem>(),
        .. Referrals.Index().Select(each => each.Item.On.Fault($"Form.Referrals[{each.Index}].On", "The day")).OfType<Problem>(),
        .. BringBacks.Index().Select(each => each.Item.On.Fault($"Form.BringBacks[{each.Index}].On", "The day")).OfType<Problem>(),
    ];

    public HearingDetails Read() => new()
    {
        Presenter = Presenter,
        PresenterAbsent = PresenterAbsent,
        Ask = Ask,
        Discussion = Discussion,
        Risks = Lines(Risks),
        Actions = Lines(Actions),
        Decision = Decision,
        Words = Words,
        Recommendations = [.. Recommendations.Select(row => new Recommendation { Number = 0, Words = row.Words ?? "", Money = Number(row.Money), IsYearly = row.IsYearly, Condition = row.Condition ?? "" })],
        Promises = [.. Promises.Select(row => new CasePromise { Number = 0, Words = row.Words ?? "", By = row.By.Read() ?? DateOnly.MinValue, Value = Number(row.Value), Who = row.Who ?? "" })],
        Releases = [.. Releases.Select(row => new PromiseRelease(row.Number, row.Because ?? ""))],
        Papers = [.. Papers.Select(row => new PaperAsked { Number = 0, What = row.What ?? "", Post = row.Post, Due = row.Due.Read() })],
        Referrals = [.. Referrals.Select(row => new Referral { Number = 0, From = Guid.Empty, To = row.To ?? Guid.Empty, On = row.On.Read(), What = row.What ?? "" })],
        BringBacks = [.. BringBacks.Select(row => new BringBack { Number = 0, BoardId = row.BoardId ?? Guid.Empty, On = row.On.Read(), What = row.What ?? "", Who = row.Who ?? "" })],
    };

    private static string[] Lines(string? text) => (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static decimal? Number(string? typed) => decimal.TryParse((typed ?? "").Replace("£", "", StringComparison.Ordinal).Trim(), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>A recommendation as typed.</summary>
public sealed class RecommendationRow
{
    public string? Words { get; set; }
    public string? Money { get; set; }
    public bool IsYearly { get; set; }
    public string? Condition { get; set; }
}

/// <summary>A promise as typed.</summary>
public sealed class PromiseRow
{
    public string? Words { get; set; }
    public DateParts By { get; set; } = new();
    public string? Value { get; set; }
    public string? Who { get; set; }
}

/// <summary>A paper that is asked for, as typed.</summary>
public sealed class PaperRow
{
    public string? What { get; set; }
    public Guid? Post { get; set; }
    public DateParts Due { get; set; } = new();
}

/// <summary>A promise that is released, as typed.</summary>
public sealed class ReleaseRow
{
    public int Number { get; set; }
    public string? Because { get; set; }
}

/// <summary>A referral as typed.</summary>
public sealed class ReferralRow
{
    public Guid? To { get; set; }
    public DateParts On { get; set; } = new();
    public string? What { get; set; }
}

/// <summary>A day to bring it back, as typed.</summary>
public sealed class BackRow
{
    public Guid? BoardId { get; set; }
    public DateParts On { get; set; } = new();
    public string? What { get; set; }
    public string? Who { get; set; }
}
