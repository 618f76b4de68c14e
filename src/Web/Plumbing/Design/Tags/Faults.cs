using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary>All that is wrong with what was posted, in the order of the page, each with the place to put it right.</summary>
public static class Faults
{
    public const string Title = "There is a problem";

    /// <summary>The controls are the names that the form has drawn, in order; null where nobody knows them.</summary>
    public static ErrorSummary Summary(ModelStateDictionary state, IReadOnlyList<string>? controls) => new()
    {
        TitleText = Title,
        ErrorList = [.. state.OrderBy(field => Place(field.Key, controls)).SelectMany(field => (field.Value?.Errors ?? [])
            .Select(error => new ErrorLine { Text = Bound.Words(error), Href = Link(field.Key, state, controls) }).Distinct())],
    };

    /// <summary>What concerns the whole form comes first, what has no control last.</summary>
    private static int Place(string name, IReadOnlyList<string>? controls)
    {
        if (name.Length == 0 || controls is null) return -1;
        for (var index = 0; index < controls.Count; index++)
            if (controls[index] == name) return index;
        return int.MaxValue;
    }

    /// <summary>The control of that name; the day of a date in three parts; nowhere if there is none.</summary>
    private static string? Link(string name, ModelStateDictionary state, IReadOnlyList<string>? controls) =>
        name.Length == 0 || name[0] == '_' || controls?.Contains(name) == false ? null
        : state.ContainsKey($"{name}.Day") ? $"#{Bound.IdOf($"{name}.Day")}" : $"#{Bound.IdOf(name)}";
}
