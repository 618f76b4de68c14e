using GoldenThread.Documents.Writing;

namespace GoldenThread.Web.Plumbing;

/// <summary>A paper as a file.</summary>
public static class PaperFile
{
    /// <summary>What a paper is offered as on every machine; PDF where a browser is installed that prints it.</summary>
    public static readonly IReadOnlyList<(string Format, string Name)> Formats = [("docx", "Word"), ("html", "One HTML file")];

    /// <summary>Answers with it as one of them.</summary>
    public static async Task<IResult> SendAsync(Report paper, string paperFormat, string name, PdfPrinter printer, CancellationToken cancel) => paperFormat switch
    {
        "docx" => WholeFile.Of(file => WordWriter.Write(paper, file), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", $"{name}.docx"),
        "html" => WholeFile.Of(file => HtmlWriter.Write(paper, file), "text/html; charset=utf-8", $"{name}.html"),
        _ when !printer.IsThere => Results.Problem("This server has no browser that makes a PDF. Save the paper as one HTML file and print it from your own browser.", statusCode: StatusCodes.Status501NotImplemented, title: "No PDF is made here"),
        _ => Results.Stream(await printer.PrintAsync(file => HtmlWriter.Write(paper, file), cancel), "application/pdf", $"{name}.pdf"),
    };
}
