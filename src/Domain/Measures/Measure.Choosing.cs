using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.ControlCharts;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Measures;

public sealed partial class Measure
{
    /// <summary>Colours it by a rule from a day on; what has a colour keeps it.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="from">The first period that begins then or later is coloured by it.</param>
    /// <param name="because">Why.</param>
    /// <param name="actor">Who chooses it.</param>
    public Outcome<RuleChosen> ChooseRule(CouncilRule? rule, DateOnly? from, string? because, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("choose rating rules"); }
        if (RuleChoice.Faults(Rules, rule, from, because) is { Count: > 0 } faults) { return faults; }
        Rules = [.. Rules, new RuleChoice(rule!.Id, from!.Value, actor.Post, actor.Today, because!.Trim())];
        return new RuleChosen(Ref, rule.Rule.Name, from.Value, because.Trim());
    }

    /// <summary>Puts it in a list (R78).</summary>
    /// <param name="list">The list.</param>
    /// <param name="from">Its first day there.</param>
    /// <param name="actor">Who does so.</param>
    public Outcome<MeasurePutInList> PutIn(MeasureList list, DateOnly? from, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("put measures in lists"); }
        if (list.EndedOn is { } ended) { return new Problem("List", $"{list.Name} ended on {ended.InWords()}."); }
        if (from is not { } first) { return new Problem("From", "Give its first day in the list."); }
        if (Lists.Any(member => member.ListId == list.Id && !(member.To < first))) { return new Problem("List", $"{Code} is in {list.Name} already on that day or after it."); }
        Lists = [.. Lists, new ListMembership(list.Id, first)];
        return new MeasurePutInList(Ref, list.Name, first);
    }

    /// <summary>Takes it out of a list; that it was in it stays known.</summary>
    /// <param name="list">The list.</param>
    /// <param name="to">Its last day there.</param>
    /// <param name="actor">Who does so.</param>
    public Outcome<MeasureTakenOutOfList> TakeOutOf(MeasureList list, DateOnly? to, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("take measures out of lists"); }
        if (Lists.FirstOrDefault(member => member.ListId == list.Id && member.To is null) is not { } member) { return new Problem("List", $"{Code} is not in {list.Name}."); }
        if (to is not { } last) { return new Problem("To", "Give its last day in the list."); }
        if (last < member.From) { return new Problem("To", $"{Code} came into {list.Name} on {member.From.InWords()}. Its last day is then or later."); }
        Lists = [.. Lists.Select(each => each == member ? each with { To = last } : each)];
        return new MeasureTakenOutOfList(Ref, list.Name, last);
    }

    /// <summary>Says how far its figures can be relied on (R81).</summary>
    /// <param name="quality">What was found.</param>
    /// <param name="actor">Who looked.</param>
    public Outcome<QualityAssessed> Assess(DataQuality quality, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("assess data quality"); }
        List<Problem> faults = [];
        if (quality.Overall == QualityGrade.NotAssessed)
        {
            faults.AddRange(quality.Grades.Where(each => each.Grade == QualityGrade.NotAssessed).Select(each => new Problem(each.Field, $"Say how good its {each.Field.ToLowerInvariant()} is.")));
        }

        if (string.IsNullOrWhiteSpace(quality.Words)) { faults.Add(new("Words", "Say what was found, and what is done about it.")); }
        else if (quality.Words.Trim().Length > 2000) { faults.Add(new("Words", $"This has {quality.Words.Trim().Length} characters; the limit is 2000.")); }
        if (quality.On > actor.Today) { faults.Add(new("On", "It cannot have been looked at after today.")); }
        if (faults.Count > 0) { return faults; }
        Quality = quality with { Words = quality.Words.Trim(), By = actor.Post };
        return new QualityAssessed(Ref, quality.Overall, quality.Words.Trim());
    }

    /// <summary>Puts something that happened on its chart.</summary>
    /// <param name="happened">What happened.</param>
    /// <param name="because">Why mean and limits start anew there; not needed where they do not.</param>
    /// <param name="actor">Who does so.</param>
    public Outcome<ChartEventAdded> PutOnChart(MeasureEvent happened, string? because, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("change the chart of a measure"); }
        var words = Naming.Tidy(happened.Words);
        List<Problem> faults = [];
        if (words.Length == 0) { faults.Add(new("Words", "Say what happened, in a few words.")); }
        if (Naming.TooLong("Words", words, 100) is { } tooLong) { faults.Add(tooLong); }
        if (Events.Any(each => each.On == happened.On && Naming.Same(each.Words, words))) { faults.Add(new("Words", "This is on the chart already.")); }
        if (happened.Rebases && ReasonFault(because, "makes mean and limits start anew") is { } unsaid) { faults.Add(unsaid); }
        if (faults.Count > 0) { return faults; }
        Events = [.. Events.Append(happened with { Words = words, By = actor.Post }).OrderBy(each => each.On)];
        return new ChartEventAdded(Ref, happened.On, words, happened.Rebases, happened.Rebases ? because!.Trim() : null);
    }

    /// <summary>Takes something off its chart.</summary>
    /// <param name="id">What.</param>
    /// <param name="because">Why.</param>
    /// <param name="actor">Who does so.</param>
    public Outcome<ChartEventRemoved> TakeOffChart(Guid id, string? because, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("change the chart of a measure"); }
        if (Events.FirstOrDefault(each => each.Id == id) is not { } happened) { return new Problem("", "It is not on the chart."); }
        if (ReasonFault(because, "is taken off", "Why") is { } unsaid) { return unsaid; }
        Events = [.. Events.Where(each => each.Id != id)];
        return new ChartEventRemoved(Ref, happened.On, happened.Words, because!.Trim());
    }

    /// <summary>Chooses how its control chart is worked out.</summary>
    /// <param name="choice">The choice.</param>
    /// <param name="actor">Who chooses it.</param>
    public Outcome<ChartChosen> ChooseChart(ChartChoice choice, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("change the chart of a measure"); }
        List<Problem> faults = [];
        if (choice.FixAfter is < ControlChartOptions.FewestPoints or > 1000) { faults.Add(new("FixAfter", $"Limits come from {ControlChartOptions.FewestPoints} figures or more.")); }
        if (ReasonFault(choice.Because, "is worked out so") is { } unsaid) { faults.Add(unsaid); }
        if (Chart.InWords() == ((ChartChoice?)choice).InWords()) { faults.Add(new("", "Nothing was changed.")); }
        if (faults.Count > 0) { return faults; }
        Chart = choice with { Because = choice.Because.Trim(), By = actor.Post, On = actor.Today };
        return new ChartChosen(Ref, Chart.InWords(), Chart.Because);
    }

    /// <summary>Chooses the improvement actions that are to change it.</summary>
    /// <param name="actions">The actions, with their codes.</param>
    /// <param name="known">The codes of the actions that may be gone or chosen.</param>
    /// <param name="actor">Who chooses them.</param>
    public Outcome<ActionsLinked> Link(IReadOnlyCollection<Guid> actions, IReadOnlyDictionary<Guid, string> known, Actor actor)
    {
        if (!actor.May(Right.RunMeasures)) { return Actor.Refused("link measures to actions"); }
        List<Guid> added = [.. actions.Except(Actions)], removed = [.. Actions.Except(actions)];
        if (added.Any(id => !known.ContainsKey(id))) { return new Problem("Actions", "Choose actions from the list."); }
        if (added.Count + removed.Count == 0) { return new Problem("", "Nothing was changed."); }
        Actions = [.. actions.Distinct()];
        return new ActionsLinked(Ref, [.. added.Select(id => known[id])], [.. removed.Select(id => known.GetValueOrDefault(id, "an action that is gone"))]);
    }
}
