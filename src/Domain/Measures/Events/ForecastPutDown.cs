using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>Forecasts of a measure were put down, to be scored when the truth arrives.</summary>
/// <param name="About">The measure.</param>
/// <param name="By">Whose they are: a post, or the method's words.</param>
/// <param name="Forecasts">What each is of, and the figure expected, as words.</param>
/// <param name="Because">Why, in an expert's words; null for the product's own.</param>
public sealed record ForecastPutDown(RecordRef About, string By, IReadOnlyList<(string Of, string Expected)> Forecasts, string? Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Forecast put down by {By}: {string.Join("; ", Forecasts.Select(each => $"{each.Of}, {each.Expected}"))}";

    /// <inheritdoc/>
    public override string? Said => Because;

    /// <inheritdoc/>
    public override IReadOnlyList<(string Field, string? Before, string? After)> Values => [.. Forecasts.Select(each => ($"forecast of {each.Of}", (string?)null, (string?)each.Expected))];
}
