using System.Globalization;
using GoldenThread.Domain.Assessments.Categories;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>The scores that stand in the address of the calculator, and what follows from them.</summary>
public sealed class CategoryForm
{
    public const string CorporateAssessment = "ca";

    /// <summary>The themes, by the word for the address.</summary>
    public static readonly IReadOnlyList<(string Key, string Name)> Themes = [.. CorporateAssessmentScore.Themes.Zip(["ambition", "prioritisation", "capacity", "performance", "achievement"], (name, key) => (key, name))];

    /// <summary>The blocks, by the word for the address.</summary>
    public static readonly IReadOnlyList<(string Key, StarBlock Block)> Blocks = [.. StarBlock.All.Zip(["children", "adults", "resources", "environment", "housing", "culture", "benefits", "fire"], (block, key) => (key, block))];

    private readonly Dictionary<string, string> _typed = [];

    /// <summary>What is wrong, by the word for the address.</summary>
    public List<Problem> Problems { get; } = [];

    /// <summary>Whether anything was asked.</summary>
    public bool IsAsked => _typed.Count > 0;

    /// <summary>The score of the corporate assessment by the rule; null where the themes were not given.</summary>
    public CorporateAssessmentScore? Worked { get; private set; }

    /// <summary>The score of the corporate assessment, given or worked out.</summary>
    public int? Assessed { get; private set; }

    /// <summary>The category, and what one point would change; null where it cannot be worked out.</summary>
    public StarWhatIf? Category { get; private set; }

    public string? Typed(string key) => _typed.GetValueOrDefault(key);

    public static CategoryForm Read(Func<string, string?> typed)
    {
        var form = new CategoryForm();
        foreach (var key in Themes.Select(each => each.Key).Append(CorporateAssessment).Concat(Blocks.Select(each => each.Key)))
        {
            if (typed(key)?.Trim() is { Length: > 0 } words) { form._typed[key] = words; }
        }

        if (form.IsAsked) { form.Work(); }
        return form;
    }

    private void Work()
    {
        List<int> themes = [.. Themes.Select(theme => Score(theme.Key, theme.Name)).OfType<int>()];
        var given = Score(CorporateAssessment, "the corporate assessment");
        var (level1, level2) = (Level(1), Level(2));
        var byThemes = Themes.Any(theme => _typed.ContainsKey(theme.Key));
        if (byThemes && given is not null) { Problems.Add(new(CorporateAssessment, "Give either the five themes or the score of the corporate assessment.")); }
        if (!byThemes && given is null && Typed(CorporateAssessment) is null) { Problems.Add(new(CorporateAssessment, "Give the score of the corporate assessment, or its five themes above.")); }
        if (byThemes) { Problems.AddRange(Themes.Where(theme => !_typed.ContainsKey(theme.Key)).Select(theme => new Problem(theme.Key, $"Give the score of {theme.Name}, too: the score follows from all five."))); }
        if (Problems.Count > 0) { return; }
        if (byThemes) { Worked = Take(CorporateAssessmentScore.Of(themes)); }
        Assessed = Worked?.Score ?? given;
        if (Assessed is null) { return; }
        Category = Take(byThemes ? StarCategory.WhatIf(themes, level1, level2) : StarCategory.WhatIf(Assessed.Value, level1, level2));
    }

    private T? Take<T>(Outcome<T> outcome) where T : class
    {
        Problems.AddRange(outcome.Problems.Select(problem => problem with { Field = KeyOf(problem.Field) }));
        return outcome.Value;
    }

    private Dictionary<string, int> Level(int level) =>
        Blocks.Where(each => each.Block.Level == level).Select(each => (each.Block.Name, Score: Score(each.Key, each.Block.Name))).Where(each => each.Score is not null).ToDictionary(each => each.Name, each => each.Score!.Value);

    private int? Score(string key, string name)
    {
        if (Typed(key) is not { } words) { return null; }
        if (int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var score)) { return score; }
        Problems.Add(new(key, $"The score of {name} is a whole number from {StarBlock.Worst} to {StarBlock.Best}."));
        return null;
    }

    private static string KeyOf(string name) =>
        Themes.FirstOrDefault(theme => theme.Name == name).Key ?? Blocks.FirstOrDefault(each => each.Block.Name == name).Key ?? CorporateAssessment;
}
