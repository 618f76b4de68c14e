using GoldenThread.Documents.Writing;
using GoldenThread.Web.Plumbing;
using Microsoft.AspNetCore.Http;

namespace GoldenThread.Web.Tests.Plumbing;

public sealed class PaperFileTests
{
    [Fact]
    public async Task A_machine_without_a_browser_says_how_a_PDF_is_had()
    {
        using var printer = new PdfPrinter("/nowhere");
        var answer = await PaperFile.SendAsync(new Report { Title = "Agenda", Blocks = [] }, "pdf", "agenda", printer, TestContext.Current.CancellationToken);
        Assert.Equal(501, Assert.IsAssignableFrom<IStatusCodeHttpResult>(answer).StatusCode);
        Assert.Contains("print it from your own browser", Assert.IsAssignableFrom<IValueHttpResult<Microsoft.AspNetCore.Mvc.ProblemDetails>>(answer).Value!.Detail, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(() => printer.PrintAsync(_ => { }, TestContext.Current.CancellationToken));
    }
}
