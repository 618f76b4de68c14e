using GoldenThread.Documents.Writing;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing;

namespace GoldenThread.Web.Features.Boards;

/// <summary>A paper of a board as a file.</summary>
public static class PaperFile
{
    /// <summary>What a paper is offered as on every machine; PDF where a browser is installed that prints it.</summary>
    public static readonly IReadOnlyList<(string Format, string Name)> Formats = [("docx", "Word"), ("html", "One HTML file")];

    /// <summary>Answers with it as one of them.</summary>
    public static async Task<IResult> SendAsync(Report paper, string paperFormat, string name, PdfPrinter printer, CancellationToken cancel) => paperFormat switch
    {
        "docx" => WholeFile.Of(file => WordWriter.Write(paper, file), PlanPrinting.MediaType(paperFormat), $"{name}.docx"),
        "html" => WholeFile.Of(file => HtmlWriter.Write(paper, file), PlanPrinting.MediaType(paperFormat), $"{name}.html"),
        _ when !printer.IsThere => Results.Problem("This server has no browser that makes a PDF. Save the paper as one HTML file and print it from your own browser.", statusCode: StatusCodes.Status501NotImplemented, title: "No PDF is made here"),
        _ => Results.Stream(await printer.PrintAsync(file => HtmlWriter.Write(paper, file), cancel), "application/pdf", $"{name}.pdf"),
    };
}
