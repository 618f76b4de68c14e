using System.Collections;
using GoldenThread.Web.Plumbing.Design.Govuk;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace GoldenThread.Web.Plumbing.Design.Tags;

/// <summary>What a control shows of its model: name, id, the value as it was typed, and what is wrong with it.</summary>
public sealed class Bound(ViewContext view, ModelExpression? expression, string? name)
{
    public string Name { get; } = expression is null ? name ?? "" : view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);

    public string Id => IdOf(Name);

    private ModelStateEntry? Entry => view.ViewData.ModelState.TryGetValue(Name, out var entry) ? entry : null;

    /// <summary>What was typed wins over what the model holds, so that nothing typed is lost.</summary>
    public string? Value => Entry?.AttemptedValue ?? Format(expression?.Model);

    /// <summary>The same where several may be chosen.</summary>
    public IReadOnlyList<string?> Values => Entry?.RawValue is { } typed ? ListOf(typed) : ListOf(expression?.Model);

    public ErrorMessage? Error => Entry is { Errors.Count: > 0 } entry
        ? new() { Text = string.Join(' ', entry.Errors.Select(Words).Distinct()) }
        : null;

    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    public static string Words(ModelError error) => string.IsNullOrEmpty(error.ErrorMessage) ? "This was not understood. Check it and try again." : error.ErrorMessage;

    private static List<string?> ListOf(object? value) => value switch
    {
        null => [],
        string one => [one],
        IEnumerable several => [.. several.Cast<object?>().Select(Format)],
        _ => [Format(value)],
    };

    private static string? Format(object? value) => value switch
    {
        null => null,
        bool yes => yes ? "true" : "false",
        DateOnly date => Say.Date(date),
        decimal number => number.ToString("0.############", Say.British),
        IFormattable other => other.ToString(null, Say.British),
        _ => value.ToString(),
    };
}
