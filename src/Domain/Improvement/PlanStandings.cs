using System.Collections;

namespace GoldenThread.Domain.Improvement;

/// <summary>
/// The standings of a plan's actions, in the plan's order, with what lists ask of them again and again found once: a plan of ten thousand actions
/// is not walked through at every look. It never changes; <see cref="With"/> makes the next.
/// </summary>
public sealed class PlanStandings : IReadOnlyList<ActionStanding>
{
    /// <summary>Of a plan without actions.</summary>
    public static readonly PlanStandings None = new([]);

    private readonly ActionStanding[] _rows;
    private readonly Lazy<Index> _index;
    private Tally? _tally;
    private PlanStandings? _inPlan;

    /// <summary>Standings of one plan.</summary>
    /// <param name="rows">Those of the plan, in any order.</param>
    public PlanStandings(IEnumerable<ActionStanding> rows)
    {
        _rows = [.. rows.OrderBy(row => row.Theme).ThenBy(row => row.Order)];
        _index = new(() => new Index(_rows));
    }

    private PlanStandings(ActionStanding[] rows, Lazy<Index> index) => (_rows, _index) = (rows, index);

    /// <summary>How many actions.</summary>
    public int Count => _rows.Length;

    /// <summary>The action at a place of the plan's order, from 0.</summary>
    /// <param name="index">The place.</param>
    public ActionStanding this[int index] => _rows[index];

    /// <summary>Those that are in the plan, without those that a draft would add.</summary>
    public PlanStandings InPlan => _inPlan ??= Array.Exists(_rows, row => row.NotYetInPlan) ? new PlanStandings(_rows.Where(row => !row.NotYetInPlan)) : this;

    /// <summary>Every lead as shown, once, by name.</summary>
    public IReadOnlyList<string> Leads => _index.Value.Leads;

    /// <summary>Every service of a lead, once.</summary>
    public IReadOnlyList<Guid> Services => _index.Value.Services;

    /// <summary>How many actions each category has; those without one under "".</summary>
    public IReadOnlyDictionary<string, int> ByCategory => _index.Value.ByCategory;

    /// <summary>How many actions each theme has.</summary>
    public IReadOnlyDictionary<int, int> ByTheme => _index.Value.ByTheme;

    /// <summary>The action of a code, or of a former one; null when there is none.</summary>
    /// <param name="code">The code, as somebody wrote it.</param>
    public ActionStanding? Find(string code) =>
        _index.Value.ByCode.TryGetValue(code, out var at) || _index.Value.ByFormerCode.TryGetValue(code, out at) ? _rows[at] : null;

    /// <summary>The action with an identity; null when the plan has none.</summary>
    /// <param name="action">The identity.</param>
    public ActionStanding? Find(Guid action) => _index.Value.ById.TryGetValue(action, out var at) ? _rows[at] : null;

    /// <summary>The actions of some categories and themes, in the plan's order; none named means all.</summary>
    /// <param name="categories">The categories.</param>
    /// <param name="themes">The numbers of the themes.</param>
    public IReadOnlyList<ActionStanding> In(IReadOnlyCollection<string> categories, IReadOnlyCollection<int> themes) =>
        categories.Count > 0 ? Rows(categories.Distinct().SelectMany(category => _index.Value.PlacesByCategory[category]), row => themes.Count == 0 || themes.Contains(row.Theme))
        : themes.Count > 0 ? Rows(themes.Distinct().SelectMany(theme => _index.Value.PlacesByTheme[theme]), _ => true)
        : this;

    private List<ActionStanding> Rows(IEnumerable<int> places, Func<ActionStanding, bool> also) => [.. places.Order().Select(at => _rows[at]).Where(also)];

    /// <summary>The actions that answer a paragraph.</summary>
    /// <param name="paragraph">Its number.</param>
    public IEnumerable<ActionStanding> Answering(int paragraph) => _index.Value.ByParagraph[paragraph].Select(at => _rows[at]);

    /// <summary>How many actions stand how on a day.</summary>
    /// <param name="day">The day.</param>
    public IReadOnlyDictionary<(ActionStatus Status, bool IsLate), int> CountsOn(DateOnly day)
    {
        var tally = _tally;
        if (tally?.Day != day) { _tally = tally = new(day, _rows.CountBy(row => (row.Status, row.DaysLate(day) > 0)).ToDictionary()); }
        return tally.Counts;
    }

    /// <summary>The same with some standings exchanged; null when that changes which actions there are, or their order.</summary>
    /// <param name="changed">The new standings.</param>
    public PlanStandings? With(IReadOnlyCollection<ActionStanding> changed)
    {
        var rows = (ActionStanding[])_rows.Clone();
        var isIndexed = true;
        foreach (var now in changed)
        {
            if (now.Removed || !_index.Value.ById.TryGetValue(now.ActionId, out var at) || (rows[at].Theme, rows[at].Order) != (now.Theme, now.Order)) { return null; }
            isIndexed &= Index.Same(rows[at], now);
            rows[at] = now;
        }

        return isIndexed ? new(rows, _index) : new(rows, new Lazy<Index>(() => new Index(rows)));
    }

    /// <summary>Each standing, in the plan's order.</summary>
    public IEnumerator<ActionStanding> GetEnumerator() => ((IEnumerable<ActionStanding>)_rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _rows.GetEnumerator();

    private sealed record Tally(DateOnly Day, Dictionary<(ActionStatus, bool), int> Counts);

    /// <summary>What does not change when an action is updated.</summary>
    private sealed class Index
    {
        public Index(ActionStanding[] rows)
        {
            for (var at = 0; at < rows.Length; at++)
            {
                var row = rows[at];
                ById[row.ActionId] = at;
                ByCode[row.Code] = at;
                foreach (var former in row.FormerCodes.Split(' ', StringSplitOptions.RemoveEmptyEntries)) { ByFormerCode.TryAdd(former, at); }
            }

            ByParagraph = rows.Index().SelectMany(row => ActionStanding.NumbersIn(row.Item.Paragraphs).Select(number => (number, row.Index))).ToLookup(pair => pair.number, pair => pair.Index);
            Leads = [.. rows.Select(row => row.Leads).Distinct().SelectMany(leads => leads.Split(", ", StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];
            Services = [.. rows.SelectMany(row => row.Services).Distinct()];
            PlacesByCategory = rows.Index().ToLookup(row => row.Item.Category, row => row.Index);
            PlacesByTheme = rows.Index().ToLookup(row => row.Item.Theme, row => row.Index);
            ByCategory = PlacesByCategory.ToDictionary(places => places.Key, places => places.Count());
            ByTheme = PlacesByTheme.ToDictionary(places => places.Key, places => places.Count());
        }

        public Dictionary<Guid, int> ById { get; } = [];
        public Dictionary<string, int> ByCode { get; } = new(StringComparer.OrdinalIgnoreCase);
        public Dictionary<string, int> ByFormerCode { get; } = new(StringComparer.OrdinalIgnoreCase);
        public ILookup<int, int> ByParagraph { get; }
        public IReadOnlyList<string> Leads { get; }
        public IReadOnlyList<Guid> Services { get; }
        public ILookup<string, int> PlacesByCategory { get; }
        public ILookup<int, int> PlacesByTheme { get; }
        public Dictionary<string, int> ByCategory { get; }
        public Dictionary<int, int> ByTheme { get; }

        public static bool Same(ActionStanding was, ActionStanding now) =>
            was.Code == now.Code && was.FormerCodes == now.FormerCodes && was.Category == now.Category && was.Leads == now.Leads && was.Paragraphs == now.Paragraphs && was.Services.SequenceEqual(now.Services);
    }
}
