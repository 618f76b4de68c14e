using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>A milestone or sub-action as typed.</summary>
public sealed class StepRow
{
    public int Key { get; set; }
    public string? Words { get; set; }
    public LeadRow Lead { get; set; } = new();
    public DateParts Due { get; set; } = new();
    public bool IsSubAction { get; set; }

    public static StepRow Of(Step step) => new() { Key = step.Key, Words = step.Words, Lead = step.Lead is { } lead ? LeadRow.Of(lead) : new(), Due = DateParts.Of(step.Due), IsSubAction = step.IsSubAction };

    /// <summary>The step; null when the row is empty.</summary>
    public Step? Read(string field, OrganisationView organisation, List<Problem> problems)
    {
        var words = ActionForm.Words(Words);
        var (due, lead) = (TypedDay.Read(Due, $"{field}.Due", "The date", problems), Lead.Read($"{field}.Lead", organisation, problems));
        if (words is not null) { return new Step(Key, words, lead, due, IsSubAction); }
        if (lead is not null || !Due.IsEmpty) { problems.Add(new($"{field}.Words", "Say what is to be reached or done, or empty the whole row.")); }
        return null;
    }
}
