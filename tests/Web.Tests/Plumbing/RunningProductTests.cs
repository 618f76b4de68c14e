namespace GoldenThread.Web.Tests.Plumbing;

public sealed class RunningProductTests
{
    [Fact]
    public async Task The_product_runs_as_a_process_of_its_own_until_it_is_disposed_of()
    {
        var folder = Directory.CreateTempSubdirectory("golden-thread-").FullName;
        using var client = new HttpClient();
        Uri address;
        await using (var product = await RunningProduct.StartAsync(folder, [], TestContext.Current.CancellationToken))
        {
            address = product.Address;
            using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
            Assert.NotEqual(0, (int)answer.StatusCode);
        }

        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(address, TestContext.Current.CancellationToken));
        Directory.Delete(folder, recursive: true);
    }
}
