using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>What is wrong with a definition, field by field.</summary>
public static class DefinitionCheck
{
    /// <summary>The most characters of any one text.</summary>
    public const int MaxText = 10_000;

    /// <summary>The problems that must be put right before it is saved; empty when there are none.</summary>
    /// <param name="d">The definition.</param>
    /// <param name="plan">The plan that it is in.</param>
    public static List<Problem> Of(ActionDefinition d, Plan plan)
    {
        var problems = new List<Problem>();
        if (d.Title.Trim().Length == 0) { problems.Add(new("Action", "Say what will be done, or what the inspector's comment is.")); }
        if (plan.Themes.All(theme => theme.Number != d.Theme)) { problems.Add(new("Theme", "Choose one of the plan's themes.")); }
        if (d.Category is { } category && plan.Categories.All(c => c.Code != category)) { problems.Add(new("Category", "Choose one of the plan's categories.")); }
        if (d.Response != Response.Act && string.IsNullOrWhiteSpace(d.ResponseReason)) { problems.Add(new("ResponseReason", "Give the reason: members and inspectors will read it.")); }
        if (d.Response == Response.AlreadyPractice && d.Criteria.Count == 0) { problems.Add(new("Criteria", "Say what evidence would show that this is how the council works.")); }
        if (d.Paragraphs.Any(paragraph => paragraph is < 1 or > 9999)) { problems.Add(new("Paragraphs", "A paragraph number lies between 1 and 9999.")); }
        foreach (var (field, words) in DefinitionDifference.Fields(d).Where(f => f.Words.Length > MaxText))
        {
            problems.Add(new(field, $"The {field} has {words.Length} characters; the limit is {MaxText}."));
        }

        return problems;
    }
}
