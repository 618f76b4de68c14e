using System.Text.Json;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Store.Plumbing;

namespace GoldenThread.Web.Tests.Plumbing;

public sealed class StoreJsonTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(YearEndBasis.Sum)]
    [InlineData(YearEndBasis.Last)]
    public void What_was_chosen_is_read_again_even_where_none_was(YearEndBasis? chosen)
    {
        var kept = JsonSerializer.Serialize(new MeasureDefinition { Title = "Gritting", YearEnd = chosen }, StoreJson.Options);
        Assert.Equal(chosen, JsonSerializer.Deserialize<MeasureDefinition>(kept, StoreJson.Options)!.YearEnd);
        Assert.DoesNotContain("\"times\":null", kept, StringComparison.Ordinal);
    }
}
