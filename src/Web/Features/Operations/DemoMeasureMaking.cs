using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Makes the rules, lists and measures of the demonstration out of their files.</summary>
/// <param name="actions">The improvement actions, by plan and code: "highways/1.1".</param>
/// <param name="today">The day that the dates count from.</param>
public sealed class DemoMeasureMaking(DemoCast cast, DemoMeasureSetting setting, IReadOnlyDictionary<string, ImprovementAction> actions, DateOnly today)
{
    private const string Officer = "Head of Strategy and Performance";

    private readonly Dictionary<string, Guid> _measures = [];

    /// <summary>The rules by their keys.</summary>
    public IReadOnlyDictionary<string, CouncilRule> Rules { get; } = setting.Rules.ToDictionary(rule => rule.Key, rule => new CouncilRule { Id = Guid.CreateVersion7(), Rule = Rule(rule), MadeBy = Officer, MadeOn = YearStart(today, 2).AddDays(-20) });

    /// <summary>The lists by their codes.</summary>
    public IReadOnlyDictionary<string, MeasureList> Lists => field ??= setting.Lists.ToDictionary(list => list.Code, list => new MeasureList
    {
        Id = Guid.CreateVersion7(),
        Code = list.Code,
        Name = list.Name,
        Kind = list.Kind,
        BoardId = cast.Board(list.Board),
        Rules = list.Rule is null ? [] : [Choose(list.Rule, 2, "One rule for the whole priority, so that its colours can be compared")],
    });

    /// <summary>The first day of the financial year so many years ago.</summary>
    public static DateOnly YearStart(DateOnly today, int yearsAgo) => new FinancialYear(FinancialYear.Of(today).FirstYear - yearsAgo).Start;

    /// <summary>The identity of a measure, which others may name before it is made.</summary>
    public Guid IdOf(string code) => _measures.TryGetValue(code, out var id) ? id : _measures[code] = Guid.CreateVersion7();

    public Measure Make(DemoMeasure data, Guid council, DateTimeOffset at, IReadOnlyDictionary<(string Code, string Part), Guid> parts)
    {
        var definition = Define(data);
        if (definition.Faults() is [var fault, ..]) { throw new InvalidDataException($"demo/measures, {data.Code}: {fault.Message}"); }
        var first = new DefinitionVersion(DateOnly.MinValue, data.Changed is { } changed ? definition with { Meaning = data.Meaning } : definition, false, null, Officer, at);
        return new Measure
        {
            Id = IdOf(data.Code),
            CouncilId = council,
            Code = data.Code,
            Slug = Measure.SlugOf(data.Code),
            OwnerPost = Post(data.Owner, data),
            DeputyPost = data.Deputy is null ? null : Post(data.Deputy, data),
            Definitions = data.Changed is null ? [first] : [first, new(YearStart(today, data.Changed.YearsAgo), definition with { Meaning = data.Changed.Meaning }, true, data.Changed.Because, data.Owner, at)],
            Targets = [.. data.Targets.Select(target => Target(target, data, parts))],
            Rules = data.Rule is null ? [] : [Choose(data.Rule, 2, "Agreed with the service when the council’s measures were chosen")],
            Lists = [.. data.Lists.Select(list => new ListMembership(ListOf(list, data), YearStart(today, 3))), .. data.FormerLists.Select(list => new ListMembership(ListOf(list, data), YearStart(today, 4), YearStart(today, 0).AddDays(-1)))],
            Events = [.. data.Events.Select(each => new MeasureEvent(Guid.CreateVersion7(), DemoDates.Day(each.On)!.Value, each.Words, each.Rebases, data.Owner))],
            Quality = data.Quality is { Grades: [var accuracy, var validity, var reliability, var timeliness, var relevance, var completeness] } quality ? new(accuracy, validity, reliability, timeliness, relevance, completeness, quality.Words, "Head of Internal Audit", DemoDates.Working(today.AddMonths(-7))) : null,
            Actions = [.. data.Actions.Select(action => ActionOf(action, data))],
            CostMeasure = data.Cost is null ? null : IdOf(data.Cost),
            EndedOn = DemoDates.Day(data.Ended),
        };
    }

    /// <summary>The action that a measure's file names.</summary>
    public Guid ActionOf(string name, DemoMeasure data) => actions.TryGetValue(name, out var action) ? action.Id : throw new InvalidDataException($"demo/measures, {data.Code}: there is no action “{name}”.");

    /// <summary>The post that a measure's file names.</summary>
    public Guid Post(string title, DemoMeasure data) => cast.Post(title)?.Id ?? throw new InvalidDataException($"demo/measures, {data.Code}: council.json has no post “{title}”.");

    private static RatingRule Rule(DemoColouring rule)
    {
        var preset = RatingRule.Presets.FirstOrDefault(each => each.Name == rule.Preset) ?? throw new InvalidDataException($"demo/measures/council.json: “{rule.Preset}” is none of the product’s rules.");
        return preset with { Name = rule.Name ?? preset.Name, Tolerance = rule.Tolerance ?? preset.Tolerance, LowerThreshold = rule.Lower, UpperThreshold = rule.Upper };
    }

    private RuleChoice Choose(string key, int yearsAgo, string because) =>
        new(Rules.TryGetValue(key, out var rule) ? rule.Id : throw new InvalidDataException($"demo/measures: there is no rule “{key}”."), YearStart(today, yearsAgo), Officer, YearStart(today, yearsAgo).AddDays(-10), because);

    private Guid ListOf(string code, DemoMeasure data) => Lists.TryGetValue(code, out var list) ? list.Id : throw new InvalidDataException($"demo/measures, {data.Code}: there is no list “{code}”.");

    private static MeasureDefinition Define(DemoMeasure data) => new()
    {
        Title = data.Title,
        Meaning = data.Meaning,
        Why = data.Why,
        Unit = data.Unit,
        Decimals = data.Decimals,
        Polarity = data.Polarity,
        Numerator = data.Numerator,
        Denominator = data.Denominator,
        Times = data.Times,
        Formula = data.Formula,
        Source = data.Source,
        Frequency = data.Frequency,
        DueAfterDays = data.DueAfterDays,
        YearEnd = data.YearEnd,
        IsToDate = data.IsToDate,
    };

    private TargetSetting Target(DemoTarget target, DemoMeasure data, IReadOnlyDictionary<(string, string), Guid> parts)
    {
        var from = YearStart(today, target.YearsAgo);
        var made = new TargetSetting
        {
            Id = Guid.CreateVersion7(),
            SeriesId = target.Part is null ? null : parts.TryGetValue((data.Code, target.Part), out var part) ? part : throw new InvalidDataException($"demo/measures, {data.Code}: there is no part “{target.Part}”."),
            Shape = target.Shape,
            Kind = target.Kind,
            Steps = [.. Steps(target, data, from)],
            ImproveBy = target.ImproveBy,
            Within = target.Within,
            From = from,
            SetBy = target.SetBy,
            SetOn = target.ApprovedBy is null ? DemoDates.Working(today.AddDays(-20)) : DemoDates.Working(from.AddDays(-40)),
            Because = target.Because,
            ApprovedBy = target.ApprovedBy,
            ApprovedOn = target.ApprovedBy is null ? null : DemoDates.Working(from.AddDays(-12)),
        };
        return made.Steps.Select(step => new Target(made.Kind, step.Value, step.Upper, step.Floor).Fault).OfType<string>().FirstOrDefault() is { } fault ? throw new InvalidDataException($"demo/measures, {data.Code}: {fault}") : made;
    }

    private IEnumerable<TargetStep> Steps(DemoTarget target, DemoMeasure data, DateOnly from)
    {
        switch (target.Shape)
        {
            case TargetShape.Profile when target.Values is [var first, var last]:
                for (var year = target.YearsAgo; year >= 0; year--)
                {
                    var periods = data.Frequency.Ended(YearStart(today, year), YearStart(today, year - 1)).ToList();
                    for (var at = 0; at < periods.Count; at++) { yield return new(periods[at].From, Math.Round(first + ((last - first) * at / (periods.Count - 1)), data.Decimals)); }
                }

                break;
            case TargetShape.Trajectory:
                for (var at = 0; at < target.Values.Count; at++) { yield return new(YearStart(today, target.YearsAgo - at), target.Values[at]); }
                break;
            case TargetShape.Profile:
                throw new InvalidDataException($"demo/measures, {data.Code}: a profile names the figures of the year’s first and last period.");
            default:
                yield return new(from, target.Value, target.Upper, target.Floor);
                break;
        }
    }
}
