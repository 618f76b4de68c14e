using System.Globalization;

namespace GoldenThread.Domain.Improvement.Reading;

/// <summary>A category or an acronym that a newer paper words otherwise than the plan, or that the plan does not have. What a paper leaves out is not taken away.</summary>
/// <param name="Key">By which a person's choice names it.</param>
/// <param name="Name">The category's letter or the acronym.</param>
/// <param name="Before">What the plan says; null when it does not have it.</param>
/// <param name="After">What the paper says.</param>
/// <param name="Category">The category as it would be; null for an acronym.</param>
public sealed record PaperWordsDifference(string Key, string Name, string? Before, string After, Category? Category)
{
    /// <summary>Every difference, categories first, in the order of the paper.</summary>
    /// <param name="reading">What was read of the newer paper.</param>
    /// <param name="plan">The plan.</param>
    public static IReadOnlyList<PaperWordsDifference> Between(PlanReading reading, Plan plan)
    {
        var differences = new List<PaperWordsDifference>();
        foreach (var (n, read) in reading.Categories.Index())
        {
            var was = plan.Categories.FirstOrDefault(category => category.Code == read.Code);
            // A heading names a category without saying again what it means.
            var now = new Category(read.Code, string.IsNullOrWhiteSpace(read.Title) || (read.Title == read.Code && was is not null) ? was?.Title ?? read.Code : read.Title, string.IsNullOrWhiteSpace(read.Definition) ? was?.Definition : read.Definition);
            if (was is null || !Same(Shown(was), Shown(now))) { differences.Add(new(string.Create(CultureInfo.InvariantCulture, $"category:{n}"), read.Code, was is null ? null : Shown(was), Shown(now), now)); }
        }

        foreach (var (acronym, meaning) in reading.Legend.Where(entry => !string.IsNullOrWhiteSpace(entry.Value)))
        {
            var was = plan.Legend.FirstOrDefault(entry => entry.Acronym == acronym);
            if (was is null || !Same(was.Meaning, meaning)) { differences.Add(new($"legend:{acronym}", acronym, was?.Meaning, meaning, null)); }
        }

        return differences;
    }

    /// <summary>What the plan says of itself with these differences taken over.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="accepted">The differences that a person accepted.</param>
    public static PlanWords Over(Plan plan, IReadOnlyList<PaperWordsDifference> accepted)
    {
        List<Category> categories = [.. plan.Categories];
        List<PlanLegendEntry> legend = [.. plan.Legend];
        foreach (var difference in accepted)
        {
            if (difference.Category is { } category) { Put(categories, categories.FindIndex(each => each.Code == category.Code), category); }
            else { Put(legend, legend.FindIndex(each => each.Acronym == difference.Name), new PlanLegendEntry(difference.Name, difference.After)); }
        }

        return new PlanWords(plan.Title, plan.Scope, plan.Themes, categories, legend);
    }

    private static void Put<T>(List<T> list, int at, T each)
    {
        if (at < 0) { list.Add(each); }
        else { list[at] = each; }
    }

    private static string Shown(Category category) => category.Definition is null ? category.Title : $"{category.Title}: {category.Definition}";

    private static bool Same(string one, string other) => Plain(one) == Plain(other);

    private static string Plain(string text) => string.Join(' ', text.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
