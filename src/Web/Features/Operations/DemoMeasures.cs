using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Gives the demonstration council its measures: rules, lists, neighbours and definitions on one day, and their figures since.</summary>
public sealed class DemoMeasures(GoldenThreadDb db, DemoCast cast, DemoTimeline time, DateOnly today)
{
    /// <param name="actions">The improvement actions, by plan and code.</param>
    /// <param name="founded">The day on which the council began to use the product.</param>
    /// <returns>The measures, by code.</returns>
    public IReadOnlyDictionary<string, Measure> Add(DemoMeasureSetting setting, IReadOnlyList<DemoMeasure> data, IReadOnlyDictionary<string, ImprovementAction> actions, Council council, DateOnly founded)
    {
        var making = new DemoMeasureMaking(cast, setting, actions, today);
        var parts = data.SelectMany(measure => measure.Parts.SelectMany(parts => parts.Names.Select(name => (measure.Code, name)))).ToDictionary(part => part, _ => Guid.CreateVersion7());
        var defined = DemoDates.Working(founded.AddDays(5));
        var at = new DateTimeOffset(defined, new TimeOnly(9, 0), TimeSpan.Zero);
        var measures = data.Select(measure => making.Make(measure, council.Id, at, parts)).ToList();
        var book = new RuleBook(making.Rules.Values.ToDictionary(rule => rule.Id), [.. making.Lists.Values.OrderBy(list => list.Name)]);
        time.Add(defined, DemoPlans.Officer, null, _ => Defined(setting, making, measures, council));

        var history = new DemoMeasureHistory(db, cast, time, today, DemoDates.Working(defined.AddDays(1)), book, new DemoReturns(db, cast, making, today));
        var whole = Figures(data);
        foreach (var (each, place) in data.Select((each, place) => (each, place)))
        {
            var measure = measures[place];
            var figures = whole[each.Code];
            history.Add(measure, each, Series.WholeOf(measure), figures, place);
            foreach (var fall in each.Parts)
            {
                var before = new List<IReadOnlyList<DemoFigure>>();
                foreach (var name in fall.Names)
                {
                    before.Add(DemoSeries.Part(each, fall, before.Count, figures, before));
                    history.Add(measure, each, new() { Id = parts[(each.Code, name)], CouncilId = council.Id, MeasureId = measure.Id, Kind = SeriesKind.Part, Dimension = fall.By, Name = name }, before[^1], place);
                }
            }

            if (each.Others is { } others) { Compare(history, setting, measure, each, others, figures, place); }
        }

        history.Play();
        new DemoExpectations(db, cast, time, today).Add(data.Zip(measures));
        new DemoMonitoring(db, cast, time, today, book).Add(measures, council.Id);
        return measures.ToDictionary(measure => measure.Code);
    }

    private IReadOnlyDictionary<string, IReadOnlyList<DemoFigure>> Figures(IReadOnlyList<DemoMeasure> data)
    {
        var made = data.Where(measure => measure.Formula.Length == 0).ToDictionary(measure => measure.Code, measure => DemoSeries.Whole(measure, today));
        foreach (var measure in data.Where(measure => measure.Formula.Length > 0))
        {
            made[measure.Code] = DemoSeries.Worked(measure, code => made.GetValueOrDefault(code) ?? throw new InvalidDataException($"demo/measures, {measure.Code}: there is no measure “{code}”."));
        }

        return made;
    }

    private static void Compare(DemoMeasureHistory history, DemoMeasureSetting setting, Measure measure, DemoMeasure data, DemoOthers others, IReadOnlyList<DemoFigure> figures, int place)
    {
        Series Of(string code, string name, string kind) => new() { Id = Guid.CreateVersion7(), CouncilId = measure.CouncilId, MeasureId = measure.Id, Kind = SeriesKind.Benchmark, Name = name, AreaCode = code, AreaKind = kind };
        foreach (var area in setting.Neighbours.Areas) { history.Add(measure, data, Of(area.Code, area.Name, "County"), DemoSeries.Other(data, others, area.Code, false, figures), place); }
        history.Add(measure, data, Of("E92000001", "England", "Country"), DemoSeries.Other(data, others, "England", true, figures), place);
    }

    private List<Event> Defined(DemoMeasureSetting setting, DemoMeasureMaking making, List<Measure> measures, Council council)
    {
        var group = new AreaGroup { Id = Guid.CreateVersion7(), CouncilId = council.Id, Name = setting.Neighbours.Name, Areas = setting.Neighbours.Areas, Source = setting.Neighbours.Source, IsUsual = true };
        db.AreaGroups.Add(group);
        db.RatingRules.AddRange(making.Rules.Values);
        db.MeasureLists.AddRange(making.Lists.Values);
        db.Measures.AddRange(measures);
        council.Area = setting.Area;
        return
        [
            new DemoThingAdded(council.Ref, $"Area: {setting.Area.Name}"),
            new DemoThingAdded(group.Ref, $"Areas to compare with: {group.Name}"),
            .. making.Rules.Values.Select(rule => new DemoThingAdded(rule.Ref, $"Rating rule added: {rule.Rule.Name}")),
            .. making.Lists.Values.Select(list => new DemoThingAdded(list.Ref, $"List of measures added: {list.Name}")),
            .. measures.Select(measure => new MeasureDefined(measure.Ref, measure.Definition.Title)),
        ];
    }
}
