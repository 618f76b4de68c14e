using System.Text.Json;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation.Reading;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>A sheet on its way from the preview to the agreement: it travels in the form, so that nothing is kept of a sheet that nobody agrees to.</summary>
public sealed record AgreedSheet(string File, IReadOnlyList<OrganisationRow> Rows)
{
    /// <summary>The most rows: a council's posts, many times over, and a form that can still be sent.</summary>
    public const int MostRows = 5000;

    public string Write() => JsonSerializer.Serialize(this);

    public OrganisationSheet Sheet() => new(Rows, []);

    /// <summary>Reads what a form brought back; null when it is not ours.</summary>
    public static AgreedSheet? Read(string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : JsonSerializer.Deserialize<AgreedSheet>(text) is { File: not null, Rows: { Count: > 0 and <= MostRows } rows } sheet && rows.All(row => row is { Values: not null, Letters: not null }) ? sheet : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
