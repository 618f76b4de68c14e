using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.Extensions.Primitives;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What a list of measures is narrowed to: plain words of an address, none set at first.</summary>
public sealed record MeasureFilter
{
    /// <summary>The owner that stands for the posts of whoever reads.</summary>
    public const string Mine = "mine";

    public string Words { get; init; } = "";
    public IReadOnlyList<string> Colour { get; init; } = [];
    public string List { get; init; } = "";
    public IReadOnlyList<string> Kind { get; init; } = [];
    public Guid? Service { get; init; }
    public string Owner { get; init; } = "";
    public IReadOnlyList<string> Frequency { get; init; } = [];
    public IReadOnlyList<string> Direction { get; init; } = [];
    public IReadOnlyList<string> Signal { get; init; } = [];
    public bool OutOfReach { get; init; }
    public bool ToMiss { get; init; }
    public bool InQuestion { get; init; }
    public bool Late { get; init; }
    public bool WithoutTarget { get; init; }
    public bool Ended { get; init; }
    public string Sort { get; init; } = "";
    public string Group { get; init; } = "";

    public bool IsSet => Words.Length > 0 || Colour.Count > 0 || List.Length > 0 || Kind.Count > 0 || Service is not null || Owner.Length > 0 || Frequency.Count > 0 || Direction.Count > 0 || Signal.Count > 0
        || OutOfReach || ToMiss || InQuestion || Late || WithoutTarget || Ended;

    /// <summary>The filter that an address says; what it says wrongly is not set.</summary>
    public static MeasureFilter Of(IEnumerable<KeyValuePair<string, StringValues>> address)
    {
        var said = address.ToDictionary(each => each.Key, each => each.Value, StringComparer.OrdinalIgnoreCase);
        string One(string name) => said.GetValueOrDefault(name).ToString().Trim();
        IReadOnlyList<string> Many(string name) => [.. said.GetValueOrDefault(name).OfType<string>().Where(word => word.Length > 0)];
        bool Is(string name) => said.GetValueOrDefault(name) == "1";
        return new()
        {
            Words = One("words") is { Length: > 200 } much ? much[..200] : One("words"),
            Colour = Many("colour"),
            List = One("list"),
            Kind = Many("kind"),
            Service = Guid.TryParse(One("service"), out var service) ? service : null,
            Owner = One("owner"),
            Frequency = Many("frequency"),
            Direction = Many("direction"),
            Signal = Many("signal"),
            OutOfReach = Is("reach"),
            ToMiss = Is("miss"),
            InQuestion = Is("question"),
            Late = Is("late"),
            WithoutTarget = Is("untargeted"),
            Ended = Is("ended"),
            Sort = One("sort"),
            Group = One("group") is "service" or "list" ? One("group") : "",
        };
    }

    /// <summary>The measures that match, in the order asked for. Those that ended are shown only when they are asked for.</summary>
    public IReadOnlyList<SeenMeasure> Apply(SeenMeasures seen, Desk desk)
    {
        var today = seen.AsAt.Shown;
        var words = Folding.Fold(Words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var lists = List.Length == 0 && Kind.Count == 0 ? null
            : seen.Lists.Where(list => (List.Length == 0 || list.Code == List) && (Kind.Count == 0 || Kind.Contains(KeyOf(list.Kind)))).Select(list => list.Id).ToHashSet();
        var services = Service is { } service ? desk.Organisation!.Chart.Under(service).ToHashSet() : null;
        var matching = new List<SeenMeasure>(seen.All.Count);
        foreach (var each in seen.All)
        {
            if (Matches(each, today, words, lists, services, desk)) { matching.Add(each); }
        }

        return Sorted(matching, today);
    }

    private bool Matches(SeenMeasure each, DateOnly today, string[] words, HashSet<Guid>? lists, HashSet<Guid>? services, Desk desk)
    {
        var (standing, now) = (each.Standing, each.Now);
        return HasEnded(standing, today) == Ended
            && (Colour.Count == 0 || Colour.Contains(each.Rating.Key))
            && (lists is null || standing.Lists.Any(lists.Contains))
            && (services is null || standing.Services.Any(services.Contains))
            && (Owner.Length == 0 || (Owner == Mine ? standing.Posts.Any(desk.Actor.Posts.Contains) : string.Equals(standing.Owner, Owner, StringComparison.OrdinalIgnoreCase)))
            && (Frequency.Count == 0 || Frequency.Contains(KeyOf(standing.Frequency)))
            && (Direction.Count == 0 || Direction.Contains(KeyOf(each.Direction)))
            && (Signal.Count == 0 || Signal.Contains(SignalOf(each)))
            && (!OutOfReach || each.IsOutOfReach)
            && (!ToMiss || each.IsForecastToMiss)
            && (!InQuestion || now.IsInQuestion)
            && (!Late || standing.DaysLate(today) > 0)
            && (!WithoutTarget || now.Target is null)
            && Array.TrueForAll(words, word => standing.Search.Contains(word, StringComparison.Ordinal));
    }

    private IReadOnlyList<SeenMeasure> Sorted(List<SeenMeasure> matching, DateOnly today) => Sort switch
    {
        "code" => matching,
        "title" => [.. matching.OrderBy(each => each.Standing.Title, StringComparer.OrdinalIgnoreCase)],
        "service" => [.. matching.OrderBy(each => each.Standing.Owner.Length == 0).ThenBy(each => each.Standing.Owner, StringComparer.OrdinalIgnoreCase)],
        "change" => [.. matching.OrderBy(each => each.Direction switch { Domain.Measures.Ratings.Direction.Worsening => 0, Domain.Measures.Ratings.Direction.Improving => 1, Domain.Measures.Ratings.Direction.Rising or Domain.Measures.Ratings.Direction.Falling => 2, Domain.Measures.Ratings.Direction.Steady => 3, _ => 4 }).ThenBy(each => each.Rank)],
        "late" => [.. matching.OrderByDescending(each => each.Standing.DaysLate(today))],
        _ => [.. matching.OrderBy(each => each.Rank).ThenByDescending(each => each.Now.RedRunning)],
    };

    /// <summary>Whether a measure is no longer collected on a day.</summary>
    public static bool HasEnded(MeasureStanding standing, DateOnly today) => standing.EndedOn < today;

    /// <summary>The word for a value in addresses: HalfYearly becomes half-yearly.</summary>
    public static string KeyOf<T>(T value) where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static string KeyOf(Direction direction) => direction switch
    {
        Domain.Measures.Ratings.Direction.Improving => "better",
        Domain.Measures.Ratings.Direction.Worsening => "worse",
        Domain.Measures.Ratings.Direction.Steady => "steady",
        Domain.Measures.Ratings.Direction.Unknown => "unknown",
        _ => "activity",
    };

    public static string SignalOf(SeenMeasure each) => each.SignalsWorse ? "worse" : each.SignalsBetter ? "better" : each.Now.Variation switch { null => "unknown", Domain.Measures.ControlCharts.Variation.CommonCause => "none", _ => "activity" };
}
