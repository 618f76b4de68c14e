using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Web.Features.Measures;

/// <summary>A period's label as the command line promises it: the period, or the question to ask and the readings between which it asks.</summary>
public static class PeriodJson
{
    public static JsonObject Of(PeriodReading reading)
    {
        var json = reading.Period is { } period ? Of(period) : [];
        json.Insert(0, "label", reading.Label);
        if (reading.Status is { } status) { json["status"] = Word(status.ToString()); }
        if (reading.Note is { } note) { json["note"] = note; }
        if (reading.Basis is { } basis) { json["basis"] = Word(basis.ToString()); }
        if (reading.Question is { } question) { json["question"] = question; }
        if (reading.Readings.Count > 0) { json["readings"] = new JsonArray([.. reading.Readings.Select(Of)]); }
        return json;
    }

    private static JsonObject Of(Period period) => new() { ["kind"] = Word(period.Kind.ToString()), ["from"] = Iso(period.From), ["to"] = Iso(period.To) };

    /// <summary>FinancialYear becomes financial-year.</summary>
    private static string Word(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
