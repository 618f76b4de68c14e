using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Entry;
using GoldenThread.Domain.Measures.Figures;

namespace GoldenThread.Web.Features.Measures;

/// <summary>A row of boxes as it was typed, with what stood in them when they were shown: what nobody touched is left alone.</summary>
public sealed class TypedRow
{
    public Guid Series { get; set; }

    /// <summary>The period, as addresses name it.</summary>
    public string? Period { get; set; }

    /// <summary>The revision that was shown; 0 for none.</summary>
    public int Seen { get; set; }
    public string? Figure { get; set; }
    public string? Numerator { get; set; }
    public string? Denominator { get; set; }
    public string? Mark { get; set; }
    public bool Provisional { get; set; }
    public string? Commentary { get; set; }

    /// <summary>Why it is right, or why it changes.</summary>
    public string? Because { get; set; }

    /// <summary>What stood in the boxes, digested.</summary>
    public string? Was { get; set; }

    /// <summary>What stood in the commentary, digested.</summary>
    public string? WasSaid { get; set; }

    public TypedFigure Typed => new(Figure, Numerator, Denominator, Enum.TryParse<FigureKind>(Mark, out var mark) && TypedFigure.Marks.Contains(mark) ? mark : null, Provisional);

    /// <summary>Whether a figure was typed or confirmed.</summary>
    public bool IsTouched => Was != Digest(Figure, Numerator, Denominator, Mark, Provisional ? "p" : "") || !string.IsNullOrWhiteSpace(Because);

    public bool IsSaid => WasSaid is not null && WasSaid != Digest(Commentary);

    /// <summary>The boxes of a row as they are first shown.</summary>
    public static TypedRow Of(EntryRow row)
    {
        var now = row.Now;
        // A figure that was worked out stays to be worked out: whoever corrects its numerator need not reckon.
        var isWorkedOut = now is { Value: { } value, Numerator: { } numerator, Denominator: { } denominator } && denominator != 0 && row.Definition.Times is { } times && TypedFigure.Ratio(times, numerator, denominator) == value;
        var typed = new TypedRow
        {
            Series = row.Series.Id,
            Period = ReturnKey.Days(row.Period),
            Seen = now?.Revision ?? 0,
            Figure = isWorkedOut ? "" : Text(now?.Value),
            Numerator = Text(now?.Numerator),
            Denominator = Text(now?.Denominator),
            Mark = now is { Figure: not FigureKind.Value } ? now.Figure.ToString() : "",
            Provisional = now?.Status == PeriodStatus.Provisional,
            Commentary = row.Words.Why,
        };
        typed.Was = Digest(typed.Figure, typed.Numerator, typed.Denominator, typed.Mark, typed.Provisional ? "p" : "");
        typed.WasSaid = Digest(typed.Commentary);
        return typed;
    }

    /// <summary>Sets a box by its name; what is no box is left alone.</summary>
    public void Set(string box, string text)
    {
        switch (box)
        {
            case nameof(Series): Series = Guid.TryParse(text, out var id) ? id : Guid.Empty; break;
            case nameof(Period): Period = text; break;
            case nameof(Seen): Seen = int.TryParse(text, CultureInfo.InvariantCulture, out var seen) ? seen : 0; break;
            case nameof(Figure): Figure = text; break;
            case nameof(Numerator): Numerator = text; break;
            case nameof(Denominator): Denominator = text; break;
            case nameof(Mark): Mark = text; break;
            case nameof(Provisional): Provisional = text == "true"; break;
            case nameof(Commentary): Commentary = text; break;
            case nameof(Because): Because = text; break;
            case nameof(Was): Was = text; break;
            case nameof(WasSaid): WasSaid = text; break;
        }
    }

    /// <summary>The same, with another's figure seen: what was typed stays.</summary>
    public void Follow(EntryRow row) => (Seen, Was, WasSaid) = (row.Now?.Revision ?? 0, Of(row).Was, Of(row).WasSaid);

    private static string Text(decimal? figure) => figure?.ToString("0.############", CultureInfo.InvariantCulture) ?? "";

    private static string Digest(params string?[] texts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', texts.Select(text => Naming.Tidy(text))))))[..16];
}
